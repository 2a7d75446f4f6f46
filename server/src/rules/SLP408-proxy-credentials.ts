import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP408',
  slug: 'proxy-credentials',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Credentials in the proxy address', ja: 'プロキシのアドレスに認証情報を記述' },
  *check({ config }) {
    const proxy = config?.lines.proxy;
    if (!proxy?.credentials || proxy.placeholder) return;
    yield {
      at: proxy.credentials,
      message: {
        en: 'A user or password stands in front of the proxy: licensing does not log in to proxies.',
        ja: 'プロキシの前にユーザ名またはパスワードがあります。ライセンスの通信はプロキシの認証に対応していません。',
      },
      fixes: [
        {
          title: { en: 'Remove the credentials', ja: '認証情報を削除' },
          safe: false,
          edits: [{ span: proxy.credentials, text: '' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Licensing does not support proxies that ask for a user, so the credentials only break the address; and they can be read by everybody who sees the file.',
    ja: 'ライセンスの通信は認証を要求するプロキシに対応していません。認証情報を書いてもアドレスとして解釈できないうえ、ファイルを見た人に読み取られます。',
  },
  remedy: {
    en: 'Use a proxy, or a rule on it, that lets the device through without a user; then change the password.',
    ja: '認証なしで装置の通信を許可するプロキシ（またはそのルール）を使用し、パスワードを変更します。',
  },
  bad: 'license smart transport smart\nlicense smart proxy address user:example@192.0.2.80\n',
  good: 'license smart transport smart\nlicense smart proxy address 192.0.2.80\n',
  sources: [{ source: 'cmdref', at: 'license smart proxy, restrictions', tag: 'D' }],
});
