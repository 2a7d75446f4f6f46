import { isNothing, spanOf } from '../facts/shown/fields';
import { defineRule } from './rule';
import { screen, transportBlock } from './screens';

const tech = (check: string): string =>
  screen(
    'show license tech support',
    ...transportBlock(
      'Smart',
      'URL: https://smartreceiver.cisco.com/licservice/license',
      `Server Identity Check: ${check}`,
    ),
  );

export default defineRule({
  id: 'SLP532',
  slug: 'identity-check-off',
  hop: 'tls',
  severity: 'information',
  title: { en: 'The identity of CSSM is not checked', ja: 'CSSM のサーバ ID 検証が無効' },
  why: {
    en: 'With `Server Identity Check: False` any valid certificate is accepted. That helps with an On-Prem addressed by IP; towards CSSM it only weakens TLS. Reports go out all the same.',
    ja: '`Server Identity Check: False` では、有効な証明書であればどのサーバのものでも受け入れます。IP アドレスで指定した On-Prem では有用ですが、CSSM 向けでは TLS の安全性が下がるのみです。報告自体への影響はありません。',
  },
  remedy: {
    en: 'Enter `license smart server-identity-check`.',
    ja: '`license smart server-identity-check` を設定します。',
  },
  bad: tech('False'),
  good: tech('True'),
  sources: [{ source: 'goldens', at: 'Server Identity Check', tag: 'V' }],
  *check({ shown }) {
    const field = shown?.serverIdentityCheck;
    if (!field || !/^False/i.test(field.value ?? '') || shown?.transport?.value !== 'smart') return;
    const url = shown.url?.value;
    if (!isNothing(url) && !/\/\/[\w.-]+\.cisco\.com\b/i.test(url ?? '')) return;
    yield {
      at: spanOf(field),
      message: {
        en: 'The agent talks to CSSM without checking the name in its certificate.',
        ja: 'CSSM の証明書の名前を検証せずに通信しています。',
      },
      next: ['show running-config | include server-identity-check'],
    };
  },
});
