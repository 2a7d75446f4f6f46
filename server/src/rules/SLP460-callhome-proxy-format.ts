import { chosenCallHome } from '../facts/callHome';
import { readProxyAddress } from '../facts/proxy';
import type { Text } from '../terms';
import type { Rule, RulePage } from './rule';

const lines = (proxy: string): string => `license smart transport callhome\ncall-home\n ${proxy}\n`;

export default {
  id: 'SLP460',
  slug: 'callhome-proxy-format',
  hop: 'connect',
  severity: 'error',
  title: { en: 'Proxy of Call Home is not host and port', ja: 'Call Home のプロキシの形式誤り' },
  *check(knowns) {
    const line = chosenCallHome(knowns)?.proxy;
    const word = line?.words[1];
    if (!line || !word) return;
    const { scheme, host, port, path, placeholder } = readProxyAddress(word);
    const typed = line.words[3]?.text;
    if (placeholder || (typed !== undefined && /\D/.test(typed))) return;
    const number = Number(typed ?? port?.text);
    const isPort = number >= 1 && number <= 65_535;
    const message: Text | undefined =
      scheme || port || path
        ? {
            en: 'The address holds more than a host: the device finds no proxy of this name.',
            ja: 'アドレスにホスト以外が含まれています。装置はこの名前のプロキシに接続できません。',
          }
        : line.word(2) !== 'port' || typed === undefined
          ? {
              en: 'The port is missing: the device refuses the line.',
              ja: 'ポートが指定されていないため、この行は受け付けられません。',
            }
          : isPort
            ? undefined
            : {
                en: `\`${typed}\` is no port: it must be a number from 1 to 65535.`,
                ja: `\`${typed}\` はポート番号ではありません。1〜65535 の番号を指定します。`,
              };
    if (!message) return;
    yield {
      at: line.source.span(word.span.start, line.end),
      message,
      fixes:
        isPort && host.text !== ''
          ? [
              {
                title: { en: 'Write host and port apart', ja: 'ホストとポートを分けて記述' },
                safe: true,
                edits: [{ span: line.span, text: `http-proxy ${host.text} port ${number}` }],
              },
            ]
          : [],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The line takes a host, the word `port` and a number from 1 to 65535; with a scheme, without a port or with the port behind a colon the device refuses it or looks for a host of that whole name. Judged where Call Home is chosen as the transport.',
    ja: 'この行にはホスト、`port`、1〜65535 の番号を順に指定します。スキームを付けたり、ポートを省略またはコロンで続けて記述すると、受け付けられないか、全体が 1 つのホスト名とみなされます。Transport に callhome を選択している場合に判定します。',
  },
  remedy: {
    en: 'Enter `http-proxy <host> port <port>`.',
    ja: '`http-proxy <host> port <port>` の形式で設定します。',
  },
  bad: lines('http-proxy http://192.0.2.80:8080'),
  good: lines('http-proxy 192.0.2.80 port 8080'),
  sources: [
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, http-proxy', tag: 'V' },
    { source: 'cl-2023-11', at: 'direct, transport D', tag: 'V' },
  ],
});
