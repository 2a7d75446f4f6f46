import { hasPlaceholder } from '../config/placeholders';
import { sendersIn } from '../facts/reach';
import { type Rule, type RulePage, whole } from './rule';

/** Where more interfaces could be meant, a list of them helps nobody. */
const mostOffered = 3;

export default {
  id: 'SLP201',
  slug: 'source-interface-undefined',
  hop: 'source',
  severity: 'error',
  title: { en: 'Source interface does not exist', ja: '送信元インターフェイスが存在しない' },
  *check({ config, transport }) {
    const source = config?.httpSource;
    if (
      !config?.whole ||
      !source ||
      transport.value === 'off' ||
      hasPlaceholder(source.text) ||
      config.interfaces.named(source.text)
    )
      return;
    const able = sendersIn(config, config.vrf?.text);
    yield {
      at: source.span,
      message: {
        en: `The source interface \`${source.text}\` is not defined in this configuration: no HTTP session can start from it.`,
        ja: `送信元インターフェイス \`${source.text}\` はこの設定に定義されていません。このインターフェイスから HTTP 通信を開始できません。`,
      },
      fixes: (able.length > mostOffered ? [] : able).map(({ name }) => ({
        title: { en: `Change to '${name}'`, ja: `'${name}' に変更` },
        safe: false,
        edits: [{ span: source.span, text: name }],
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The HTTP client takes address and VRF of its source interface; with an interface that does not exist no report leaves the device. Judged in whole configurations only; silent where nothing is sent (`transport off`).',
    ja: 'HTTP クライアントは送信元インターフェイスのアドレスと VRF を使用します。インターフェイスが存在しない場合、レポートは送信されません。設定全体がある場合にのみ判定します。送信しない方式（`transport off`）では判定しません。',
  },
  remedy: {
    en: 'Name an interface of this configuration.',
    ja: 'この設定にあるインターフェイスを指定します。',
  },
  bad: whole(
    'interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan10\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi',
  ),
  good: whole(
    'interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi',
  ),
  sources: [
    { source: 'yang', at: 'ip http client source-interface', tag: 'V' },
    { source: 'cl-2023-11', at: 'ERR 207', tag: 'V' },
  ],
});
