import type { Command } from '../config/command';
import type { ConfigFacts } from '../facts/config';
import { type Rule, type RulePage, whole } from './rule';

const lines = (server: string): string =>
  whole(
    `vrf definition MGMT\n address-family ipv4\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\n${server}\nip route vrf MGMT 0.0.0.0 0.0.0.0 192.0.2.1\nip http client source-interface Vlan100\nlicense smart transport smart`,
  );

export default {
  id: 'SLP011',
  slug: 'vrf-misplaced',
  hop: 'text',
  severity: 'error',
  title: { en: 'VRF at the wrong place of a line', ja: 'VRF の指定位置の誤り' },
  *check({ config }) {
    for (const { command, index } of config ? misplaced(config) : []) {
      const [keyword, name] = command.words.slice(index);
      if (!keyword || !name) continue;
      const { source } = keyword.span;
      const at = source.span(keyword.span.start, name.span.end);
      const before = command.words[index - 1]?.span.end ?? keyword.span.start;
      const cut = { span: source.span(before, name.span.end), text: '' };
      const front = command.keyword === 'ip http' ? undefined : command.words[1];
      yield {
        at,
        message: front
          ? {
              en: `\`vrf ${name.text}\` belongs directly behind \`${command.keyword}\`: the device refuses this line.`,
              ja: `\`vrf ${name.text}\` は \`${command.keyword}\` の直後に記述します。装置はこの行を受け付けません。`,
            }
          : {
              en: 'The HTTP client takes the VRF of its interface: the device refuses this line.',
              ja: 'HTTP クライアントの VRF はインターフェイスの VRF で決まります。装置はこの行を受け付けません。',
            },
        fixes: [
          front
            ? {
                title: { en: 'Put the VRF to the front', ja: 'VRF を前に移動' },
                safe: true,
                edits: [
                  { span: source.span(front.span.end, front.span.end), text: ` vrf ${name.text}` },
                  cut,
                ],
              }
            : { title: { en: 'Remove the VRF', ja: 'VRF を削除' }, safe: true, edits: [cut] },
        ],
      };
    }
  },
} satisfies Rule;

interface Place {
  readonly command: Command;
  /** Of the word `vrf`. */
  readonly index: number;
}

function misplaced({ httpClient, config }: ConfigFacts): readonly Place[] {
  const named = config.commands.of('ip name-server', 'ip host').map((command) => ({ command, from: 3 }));
  const sources = httpClient
    .filter((command) => command.word(3) === 'source-interface')
    .map((command) => ({ command, from: 5 }));
  return [...named, ...sources].flatMap(({ command, from }) => {
    const index = command.words.findIndex((word, at) => at >= from && word.text.toLowerCase() === 'vrf');
    const named = command.word(2) === 'vrf';
    return command.negated || index === -1 || named ? [] : [{ command, index }];
  });
}

export const page: RulePage = () => ({
  why: {
    en: 'In `ip name-server` and `ip host` the VRF stands before the addresses and the name; NX-OS and others write it behind. `ip http client source-interface` takes no VRF at all: that of the interface counts. The device answers `% Invalid input` and takes nothing.',
    ja: '`ip name-server` と `ip host` では、VRF をアドレスやホスト名の前に記述します（NX-OS などでは後ろです）。`ip http client source-interface` に VRF は指定できず、インターフェイスの VRF が使用されます。装置は `% Invalid input` と応答し、何も設定されません。',
  },
  remedy: {
    en: 'Write `ip name-server vrf NAME ADDRESS` and `ip host vrf NAME HOST ADDRESS`.',
    ja: '`ip name-server vrf NAME ADDRESS`、`ip host vrf NAME HOST ADDRESS` の形で設定します。',
  },
  bad: lines('ip name-server vrf MGMT 192.0.2.53\nip host onprem.example.com vrf MGMT 192.0.2.70'),
  good: lines('ip name-server vrf MGMT 192.0.2.53'),
  sources: [{ source: 'yang', at: 'Cisco-IOS-XE-ip, name-server and host with vrf', tag: 'V' }],
});
