import { chosenCallHome } from '../facts/callHome';
import { type Rule, type RulePage, whole } from './rule';

const contact = (line: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n${line} profile CiscoTAC-1\n  active\n  destination transport-method http`,
  );

export default {
  id: 'SLP612',
  slug: 'callhome-contact-missing',
  hop: 'endpoint',
  severity: 'hint',
  title: { en: 'Call Home has no contact', ja: 'Call Home の連絡先が未設定' },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    if (!chosen?.judged || !chosen.block || chosen.contact || chosen.profiles.length === 0) return;
    yield {
      at: chosen.block.span,
      message: {
        en: 'Call Home has no `contact-email-addr`, which the documented set-up names.',
        ja: 'Call Home に、手順書にある `contact-email-addr` が設定されていません。',
      },
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The documented set-up names a contact; the agent fills in a placeholder where none is configured. Silent where the `call-home` block is not shown.',
    ja: '手順書では連絡先を設定します。未設定の場合はエージェントが仮のアドレスを設定します。`call-home` の設定が表示されていない場合は判定しません。',
  },
  remedy: {
    en: 'Enter `contact-email-addr` in `call-home` mode.',
    ja: '`call-home` モードで `contact-email-addr` を設定します。',
  },
  bad: contact(''),
  good: contact(' contact-email-addr sch-smart-licensing@cisco.com\n'),
  sources: [{ source: 'cl-2023-11', at: 'direct connection, Call Home transport', tag: 'V' }],
});
