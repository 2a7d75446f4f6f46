import { hasPlaceholder } from '../config/placeholders';
import { reachOf } from '../facts/reach';
import { listedBy } from '../facts/shown/listed';
import { likeSla, trustpointUses } from '../facts/trustpoints';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `crypto pki trustpoint CORP-CA\n enrollment url http://198.51.100.20:80\n revocation-check none\nip name-server 192.0.2.53\nip http client secure-trustpoint ${name}\nlicense smart transport smart\nlicense smart url default`,
  );

export default {
  id: 'SLP503',
  slug: 'client-trustpoint-undefined',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'Trustpoint of the HTTP client is not defined',
    ja: 'HTTP クライアントのトラストポイントが未定義',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.secure || !reach.config.whole) return;
    const uses = trustpointUses(reach.config);
    const defined = uses.filter(({ kind }) => kind === 'trustpoint').map(({ name }) => name.text);
    if (defined.length === 0) return;
    for (const { name, kind } of uses) {
      if (kind !== 'client' || defined.includes(name.text) || hasPlaceholder(name.text)) continue;
      // The device's own: made at boot, or never shown.
      if (likeSla(name.text) || /^(?:CISCO_IDEVID|TP-self-signed)/i.test(name.text)) continue;
      if (listedBy(knowns).trustpoints.has(name.text)) continue;
      yield {
        at: name.span,
        message: {
          en: `The HTTP client uses trustpoint \`${name.text}\`, which is not defined in this configuration: TLS may fail.`,
          ja: `HTTP クライアントが使用するトラストポイント \`${name.text}\` はこの設定に定義されていません。TLS 通信に失敗する可能性があります。`,
        },
        related: reach.party?.at ? [{ at: reach.party.at, message: { en: 'The peer', ja: '接続先' } }] : [],
        next: ['show crypto pki trustpoints'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'TLS sessions of the HTTP client use this trustpoint; while it does not exist they can fail. Silent for trustpoints that the device makes by itself, in configurations from which all trustpoints were stripped, in fragments, and without TLS.',
    ja: 'HTTP クライアントの TLS 通信はこのトラストポイントを使用するため、存在しないと失敗する可能性があります。装置が自動的に作成するトラストポイント、トラストポイントがすべて取り除かれた設定、設定の断片、TLS を使用しない場合は判定しません。',
  },
  remedy: {
    en: 'Name a trustpoint of this configuration, or remove the line.',
    ja: 'この設定にあるトラストポイントを指定するか、この行を削除します。',
  },
  bad: lines('CORP-ROOT'),
  good: lines('CORP-CA'),
  sources: [{ source: 'yang', at: 'ip http client secure-trustpoint', tag: 'V' }],
});
