import { chosenCallHome } from '../facts/callHome';
import type { Text } from '../terms';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile ${name}\n  active\n  destination transport-method http`,
  );

export default {
  id: 'SLP661',
  slug: 'callhome-profile-name',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'Name that no Call Home profile can have', ja: 'Call Home プロファイルに使用できない名前' },
  needs: chosenCallHome,
  *check(knowns) {
    for (const { name, builtIn } of chosenCallHome(knowns)?.profiles ?? []) {
      const message = complaint(name.text, builtIn);
      if (!message) continue;
      yield {
        at: name.span,
        message,
        fixes: builtIn
          ? [
              {
                title: { en: "Change to 'CiscoTAC-1'", ja: "'CiscoTAC-1' に変更" },
                safe: true,
                edits: [{ span: name.span, text: 'CiscoTAC-1' }],
              },
            ]
          : [],
      };
    }
  },
} satisfies Rule;

function complaint(name: string, builtIn: boolean): Text | undefined {
  if (builtIn && name !== 'CiscoTAC-1')
    return {
      en: `The built-in profile is \`CiscoTAC-1\`; \`${name}\` is refused.`,
      ja: `組み込みのプロファイルは \`CiscoTAC-1\` です。\`${name}\` は受け付けられません。`,
    };
  if (name.toLowerCase() === 'all')
    return {
      en: '`all` stands for every profile and names none.',
      ja: '`all` は全プロファイルを示す語のため、名前には使用できません。',
    };
  return name.length > 31
    ? { en: 'The name is longer than 31 characters.', ja: '名前が 31 文字を超えています。' }
    : undefined;
}

export const page: RulePage = () => ({
  why: {
    en: 'The data model takes names of up to 31 characters other than `all`, and `CiscoTAC-1` in exactly this spelling. Judged where Call Home is chosen as the transport.',
    ja: 'データモデルで許可される名前は `all` 以外の 31 文字以内です。`CiscoTAC-1` は大文字と小文字も一致する必要があります。Transport に callhome を選択している場合に判定します。',
  },
  remedy: {
    en: 'Write `CiscoTAC-1`, or choose a shorter name.',
    ja: '`CiscoTAC-1` と記述するか、短い名前に変更します。',
  },
  bad: lines('ciscotac-1'),
  good: lines('CiscoTAC-1'),
  sources: [{ source: 'yang', at: 'Cisco-IOS-XE-call-home, profile-name', tag: 'V' }],
});
