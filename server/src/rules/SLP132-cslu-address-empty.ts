import { spanOf } from '../facts/shown/fields';
import { unsetCslu } from '../facts/unsetCslu';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock, usageBlock } from './screens';

const tech = (address: string, lastAck: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('cslu', `Cslu address: ${address}`),
    ...usageBlock(`Last ACK received: ${lastAck}`),
    ...statistics(
      'Hello Message',
      'Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
      'BUILD REQUEST ERROR',
    ),
  );

export default {
  id: 'SLP132',
  slug: 'cslu-address-empty',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'No CSLU is set, and nothing ever got through', ja: 'CSLU の未設定による報告の失敗' },
  *check(knowns) {
    const unset = unsetCslu(knowns);
    if (!unset) return;
    const deadline = knowns.shown?.ackDeadline;
    const owes = !deadline || deadline.value !== undefined;
    const said = {
      en: 'The transport is `cslu`, no CSLU address is set, and nothing ever got through: the device has nobody to report to.',
      ja: 'Transport が `cslu` で CSLU のアドレスがなく、通信に一度も成功していません。利用状況の報告先がない状態です。',
    };
    yield {
      at: spanOf(unset.address),
      severity: owes ? 'warning' : 'information',
      message: owes
        ? said
        : {
            en: `${said.en} No ACK is due, so no report is owed: what fails is harmless.`,
            ja: `${said.ja}ただし ACK の期限はなく、レポートの送信は求められていないため、送信の失敗に実害はありません。`,
          },
      related: [
        { at: unset.failing, message: { en: 'The attempts fail', ja: '送信の失敗' } },
        { at: unset.never, message: { en: 'Never acknowledged', ja: 'ACK の受信なし' } },
      ],
      next: ['show running-config | include license|ip host|name-server', 'ping cslu-local'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Without an address the agent looks for `cslu-local`, or waits for a collector or a controller. That is fine while acknowledgements arrive; here none ever did and the attempts fail.',
    ja: 'アドレスがない場合、エージェントは `cslu-local` を探すか、収集側やコントローラからの接続を待ちます。ACK を受信していれば問題ありませんが、ここでは一度も受信しておらず、送信が失敗しています。',
  },
  remedy: {
    en: 'Choose a topology: `license smart url cslu <url>` for CSLU or On-Prem, `license smart transport smart` for CSSM, `license smart transport off` for offline.',
    ja: 'トポロジを選択します。CSLU または On-Prem は `license smart url cslu <url>`、CSSM への直接接続は `license smart transport smart`、オフライン方式は `license smart transport off` を設定します。',
  },
  bad: tech('<empty>', '<none>'),
  good: tech('<empty>', 'Mar 05 10:00:00 2024 UTC'),
  sources: [
    { source: 'goldens', at: 'Cslu address', tag: 'V' },
    { source: 'cl-2023-11', at: 'COMM_FAILED (CSLU)', tag: 'V' },
  ],
});
