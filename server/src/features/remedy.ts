import type { Finding } from '../analysis/finding';
import { typedInstead } from '../config/typedInstead';
import type { Text } from '../terms';
import { plain } from '../terms/plain';
import { originOf } from '../text/composed';
import { both } from './markdown';

/** What to type because of a finding in a capture, which itself stays as it is. */
export interface Remedy {
  readonly finding: Finding;
  /** Lines of the configuration mode, with the modes they belong to; none where nothing in a configuration is at fault. */
  readonly lines: readonly string[];
  /** EXEC commands to type next. */
  readonly next: readonly string[];
  /** A new configuration that holds both. */
  readonly page: Text;
}

const words = {
  type: { en: 'In configuration mode:', ja: '設定モードで入力します。' },
  next: { en: 'In EXEC mode:', ja: 'EXEC モードで実行します。' },
} satisfies Record<string, Text>;

/** The remedies of the findings that touch a range of offsets; one without lines and commands can only be explained. */
export function remediesIn(findings: readonly Finding[], start: number, end: number): readonly Remedy[] {
  return findings.filter(({ at }) => at.start <= end && at.end >= start).map(remedyOf);
}

function remedyOf(finding: Finding): Remedy {
  const { rule, device, message, next, at } = finding;
  const fix = finding.fixes.find((own) => own.edits.every(({ span }) => originOf(span).source === at.source));
  const lines = fix ? fix.edits.flatMap(typedInstead) : [];
  const page = both((lang) =>
    [
      `! ${device === undefined ? '' : `${device}: `}${rule.id} ${plain(message[lang])}`,
      ...(lines.length > 0 ? ['!', `! ${words.type[lang]}`, ...lines] : []),
      ...(next.length > 0 ? ['!', `! ${words.next[lang]}`, ...next.map((command) => `!   ${command}`)] : []),
      '',
    ].join('\n'),
  );
  return { finding, lines, next, page };
}
