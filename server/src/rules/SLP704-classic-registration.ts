import type { Text } from '../terms';
import type { Rule, RulePage } from './rule';
import { execCommands, execWord, licenseWords } from './tokens';

const smart = 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nend\n';

const instead: Readonly<Record<string, Text>> = {
  register: {
    en: '`license smart register` belongs to the classic model: a direct topology takes `license smart trust idtoken`, the others need no token.',
    ja: '`license smart register` は旧 Smart Licensing のコマンドです。直接接続では `license smart trust idtoken` を使用し、それ以外のトポロジにトークンは不要です。',
  },
  deregister: {
    en: '`license smart deregister` belongs to the classic model: the product instance is removed on CSSM, CSLU or On-Prem.',
    ja: '`license smart deregister` は旧 Smart Licensing のコマンドです。製品インスタンスは CSSM、CSLU または On-Prem で削除します。',
  },
  renew: {
    en: '`license smart renew` belongs to the classic model: usage is reported with `license smart sync`.',
    ja: '`license smart renew` は旧 Smart Licensing のコマンドです。利用状況の報告には `license smart sync` を使用します。',
  },
};

export default {
  id: 'SLP704',
  slug: 'classic-registration',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'Registration command of classic Smart Licensing', ja: '旧 Smart Licensing の登録コマンド' },
  *check(knowns) {
    if (knowns.licensing.value !== 'slp') return;
    for (const command of execCommands(knowns)) {
      const words = licenseWords(command);
      const message = instead[execWord(command)];
      const [first, , third] = words;
      if (!message || !first || !third) continue;
      yield { at: command.source.span(first.span.start, third.span.end), message };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Smart Licensing Using Policy knows no registration: the commands are deprecated and establish no trust. Said of devices known to use it only; up to 17.3.1 they are right.',
    ja: 'Smart Licensing Using Policy に登録という操作はなく、これらのコマンドは廃止予定で、信頼も確立されません。該当する装置と判明している場合にのみ示します。17.3.1 以前では正しいコマンドです。',
  },
  remedy: {
    en: 'Use the command of the topology: `license smart trust idtoken` or `license smart sync`.',
    ja: 'トポロジに応じて `license smart trust idtoken` または `license smart sync` を使用します。',
  },
  bad: `${smart}license smart register idtoken TOKEN0001\n`,
  good: `${smart}license smart sync local\n`,
  sources: [
    { source: 'cube', at: 'register, deprecated', tag: 'D' },
    { source: 'yang', at: 'register-id-token', tag: 'V' },
  ],
});
