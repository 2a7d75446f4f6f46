import { find } from '../capture/fields';
import type { Device } from '../case';
import type { Word } from '../config/command';
import type { ConfigFacts } from './config';
import { newest } from './newest';
import { once } from './once';

/**
 * The source interface of the HTTP client: as configured, else as `show ip http client` prints it. A whole
 * configuration without the line says that there is none.
 */
export function clientSource(config: ConfigFacts | undefined, device: Device): Word | undefined {
  return config?.httpSource ?? (config?.whole ? undefined : clientSourceShown(device));
}

const isName = /^[A-Za-z][A-Za-z-]{1,30}\d[\d/.:]{0,20}$/;

const clientSourceShown = once((device: Device): Word | undefined =>
  newest(device, ({ capture, section }) => {
    if (!section.command.startsWith('show ip http client')) return undefined;
    const field = find(capture.readingOf(section)?.fields ?? [], 'HTTP client source interface');
    return field?.value !== undefined && field.valueSpan && isName.test(field.value)
      ? { text: field.value, span: field.valueSpan }
      : undefined;
  }),
);
