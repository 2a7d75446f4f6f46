import type { Unavailable } from '../facts/unavailable';
import { unavailableIn } from '../facts/unavailable';
import type { Text } from '../terms';
import { formatRelease } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

/** Judged by rules of their own. */
const elsewhere: readonly string[] = ['license smart vrf', 'license boot level', 'advantage', 'essentials'];

const line = 'license smart transport smart\nip name-server 192.0.2.53\nip http client tls-version TLSv1.2';

export default {
  id: 'SLP160',
  slug: 'command-unavailable',
  hop: 'agent',
  severity: 'information',
  title: {
    en: 'Command that this device does not have',
    ja: 'この装置にないコマンド',
  },
  *check(knowns) {
    const { release } = knowns;
    for (const line of unavailableIn(knowns)) {
      if (line.absence === 'newer' || elsewhere.includes(line.name)) continue;
      yield {
        at: line.span,
        message: messageOf(line, release ? formatRelease(release.value) : ''),
        related: (line.absence === 'older' ? (release?.spans ?? []) : []).map((at) => ({
          at,
          message: { en: 'The release of this device', ja: 'この装置のバージョン' },
        })),
      };
    }
  },
} satisfies Rule;

const messageOf = ({ name, absence, since }: Unavailable, release: string): Text =>
  absence === 'platform'
    ? {
        en: `\`${name}\` is a command of another kind of device.`,
        ja: `\`${name}\` は別の機種のコマンドです。`,
      }
    : {
        en: `\`${name}\` is documented from ${since} on; this device runs ${release}.`,
        ja: `\`${name}\` の記載があるのは ${since} 以降です。この装置のバージョンは ${release} です。`,
      };

export const page: RulePage = () => ({
  why: {
    en: 'The release is older than the first one that is documented to know the command or the keyword, or the command is for another kind of device: the line is refused. Said where the text, an image name or a setting tells the release or the platform.',
    ja: 'コマンドまたはキーワードが使用できると記載された最初のバージョンより古いか、別の機種のコマンドのため、この行は受け付けられません。バージョンや機種がテキスト、イメージ名、設定項目からわかる場合にのみ示します。',
  },
  remedy: {
    en: 'Leave the line out, or check the release and the platform that the configuration is for.',
    ja: 'この行を削除するか、対象のバージョンと機種を確認します。',
  },
  bad: whole(line, '17.6'),
  good: whole(line, '17.12'),
  sources: [
    { source: 'cmdref', tag: 'D' },
    { source: 'yang', at: 'first release of each leaf', tag: 'V' },
    { source: 'wlcref', at: 'license air level', tag: 'V' },
  ],
});
