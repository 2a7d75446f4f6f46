import { urlInForce } from '../facts';
import { formatRelease } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

const onprem =
  'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\nip name-server 192.0.2.53';

export default {
  id: 'SLP109',
  slug: 'onprem-release',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'Release without support of SSM On-Prem', ja: 'SSM On-Prem に対応していないバージョン' },
  *check({ config, release, transport }) {
    if (!config || !release || (transport.value !== 'cslu' && transport.value !== 'automatic')) return;
    const { major, minor, maintenance } = release.value;
    if (major !== 17 || minor !== 3 || maintenance !== 2) return;
    const url = urlInForce(config, 'cslu');
    if (url?.form !== 'onprem') return;
    const name = formatRelease(release.value);
    yield {
      at: url.span,
      message: {
        en: `This URL belongs to SSM On-Prem, which devices support from 17.3.3 on; this one runs ${name}.`,
        ja: `この URL は SSM On-Prem 用です。装置が On-Prem に対応するのは 17.3.3 以降ですが、この装置のバージョンは ${name} です。`,
      },
      related: release.spans.map((at) => ({
        at,
        message: { en: 'The release of this device', ja: 'この装置のバージョン' },
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Smart Licensing Using Policy works with SSM On-Prem from 17.3.3 on. Judged where `show version` or the boot image names 17.3.2 exactly; `version 17.3` alone says too little.',
    ja: 'Smart Licensing Using Policy で SSM On-Prem を使用できるのは 17.3.3 以降です。`show version` または起動イメージから 17.3.2 と判明している場合にのみ判定します。`version 17.3` だけでは判定しません。',
  },
  remedy: {
    en: 'Upgrade, or use CSLU or a direct connection on this release.',
    ja: 'アップグレードするか、このバージョンでは CSLU または CSSM への直接接続を使用します。',
  },
  bad: whole(`boot system flash:cat9k_iosxe.17.03.02a.SPA.bin\n${onprem}`, '17.3'),
  good: whole(`boot system flash:cat9k_iosxe.17.03.05.SPA.bin\n${onprem}`, '17.3'),
  sources: [{ source: 'cmdref', at: 'SSM On-Prem, supported releases', tag: 'D' }],
});
