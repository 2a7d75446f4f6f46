import type { Config } from './config';

/** Jinja, Velocity, FreeMarker, Mako, ERB, the templates of Go and Terraform, playbooks and scripts. */
const extension = /\.(?:ya?ml|py|sh|tf|j2|jinja2?|vm|ftl|mako|erb|tmpl|tpl|tftpl)$/i;

/** A line that no device reads: the conditions, loops, settings and comments of those languages. */
const control =
  /^[ \t]*(?:\{[%#]|<[#%]|<\/#|#(?:if|elseif|else|end|set|foreach)\b|% ?(?:if|elif|else|for|endif|endfor)\b)/m;

/** Whether a tool makes the configuration from this text: the name of the file, or a line between its own, says so. */
export const isTemplate = ({ source, firstLine, lastLine }: Config): boolean =>
  extension.test(source.uri) ||
  control.test(source.slice(source.lineStart(firstLine), source.lineEnd(lastLine)));
