import { spanOf } from '../facts/shown/fields';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';
import { screen } from './screens';

const capture = (installed: string): string =>
  screen('show running-config | include license', 'license feature hseck9') +
  screen(
    'show license authorization',
    'Overall status:',
    '  Active: PID:C8300-1N1S-4T2X,SN:FOC0000A001',
    `      Status: ${installed}`,
    'Purchased Licenses:',
    '  No Purchase Information Available',
  );

export default {
  id: 'SLP719',
  slug: 'authorization-missing',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'HSECK9 is used without an authorization code', ja: 'HSECK9 に必要な承認コードがない' },
  *check(knowns) {
    const statuses = knowns.shown?.authorizations ?? [];
    const [first] = statuses;
    if (!first || statuses.some(({ value }) => !/^NOT INSTALLED/i.test(value ?? ''))) return;
    const use = hsecOf(knowns);
    if (!use) return;
    yield {
      at: spanOf(first),
      message: {
        en: 'HSECK9 is in use, but no authorization code is installed: the throughput stays capped.',
        ja: 'HSECK9 を使用していますが、承認コードがインストールされていません。スループットが制限されます。',
      },
      related: [{ at: use, message: { en: 'HSECK9 is used here', ja: 'HSECK9 の使用箇所' } }],
      next: ['show license authorization', 'license smart authorization request add hseck9 local'],
    };
  },
} satisfies Rule;

/** Where the configuration or an output says that HSECK9 is used. */
function hsecOf({ config, shown }: Knowns): Span | undefined {
  const line = config?.licenseLines.find(
    ({ text, negated }) => !negated && /^license feature hseck9\b/i.test(text),
  );
  if (line) return line.span;
  const licence = shown?.licences.find(
    ({ name, status }) => /hseck9/i.test(name) && status?.startsWith('IN USE'),
  );
  return licence && spanOf(licence.field);
}

export const page: RulePage = () => ({
  why: {
    en: 'HSECK9 is the export-controlled licence: without a SLAC the throughput stays capped, whatever the topology. `NOT INSTALLED` on a device that does not use it is normal and not mentioned.',
    ja: 'HSECK9 は輸出規制対象のライセンスで、トポロジにかかわらず、承認コード（SLAC）がなければスループットが制限されます。HSECK9 を使用しない装置の `NOT INSTALLED` は正常のため報告しません。',
  },
  remedy: {
    en: 'Request it: `license smart authorization request add hseck9 local` (`all` on a stack); offline: save the request, upload it, import the code.',
    ja: '`license smart authorization request add hseck9 local`（スタック構成は `all`）で取得します。オフラインでは要求ファイルを保存してアップロードし、コードをインポートします。',
  },
  bad: capture('NOT INSTALLED'),
  good: capture('SMART AUTHORIZATION INSTALLED on Mar 05 10:00:00 2024 UTC'),
  sources: [
    { source: 'devnet', tag: 'V' },
    { source: 'goldens', at: 'show license authorization', tag: 'V' },
  ],
});
