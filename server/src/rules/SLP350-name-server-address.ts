import { placeholdersIn } from '../config/placeholders';
import { isRealAddress } from '../facts/url';
import { type Rule, type RulePage, whole } from './rule';

const lines = (server: string): string =>
  whole(
    `ip name-server ${server}\ninterface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart`,
  );

export default {
  id: 'SLP350',
  slug: 'name-server-address',
  hop: 'name',
  severity: 'warning',
  title: { en: 'DNS server that is no address', ja: 'DNS サーバがアドレスではない' },
  *check({ config }) {
    for (const { value, span, command } of config?.nameServers ?? []) {
      if (isRealAddress(value) || !(/^[\da-f][\w.:-]*$/i.test(value) || isName(value))) continue;
      // A word of a placeholder with blanks in it is none of its own.
      if (placeholdersIn(command).some((open) => open.span.start <= span.start && span.end <= open.span.end))
        continue;
      yield {
        at: span,
        message: {
          en: `\`${value}\` is no address: the device does not take it as a DNS server.`,
          ja: `\`${value}\` はアドレスとして無効なため、DNS サーバとして設定できません。`,
        },
      };
    }
  },
} satisfies Rule;

/** A host name with its domain: what hides an address has labels of `x`. */
const isName = (value: string): boolean =>
  /^[a-z\d](?:[\w-]*\.)+[a-z]{2,63}$/i.test(value) && !value.split('.').some((label) => /^x+$/i.test(label));

export const page: RulePage = () => ({
  why: {
    en: 'A DNS server is named by its address; for anything else, a host name too, and for a number above 255, the device refuses the line. Names that somebody has hidden (`192.x.x.53`) are left alone.',
    ja: 'DNS サーバはアドレスで指定します。それ以外の文字列（ホスト名など）や 255 を超える数値を含む行を、装置は受け付けません。伏せ字（`192.x.x.53`）は対象外です。',
  },
  remedy: { en: 'Enter the address of the DNS server.', ja: 'DNS サーバのアドレスを設定します。' },
  bad: lines('192.0.2.53 192.0.2.530'),
  good: lines('192.0.2.53 192.0.2.54'),
  sources: [
    { source: 'cl-2023-11', at: 'ip name-server', tag: 'V' },
    { source: 'ios-xe', tag: 'D' },
  ],
});
