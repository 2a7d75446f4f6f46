import {
  callHome,
  callHomeProxy,
  callHomeVrf,
  directSources,
  mailValue,
  proxyValues,
  stepsTrust,
  stepToken,
} from '../topologyDirect';
import {
  dnsValue,
  httpSource,
  interfaceValue,
  lookupSource,
  nameServer,
  ntpServer,
  ntpValue,
  vrfVariant,
} from '../topologyLines';
import type { TopologyRow } from '../types';

const values = [...proxyValues, mailValue, dnsValue, interfaceValue, ntpValue];
const whenName = 'proxy';

const row: TopologyRow = {
  id: 'direct-callhome-proxy',
  title: {
    en: 'Directly connected to CSSM, Call Home transport through a proxy',
    ja: 'CSSM へ直接接続（callhome、プロキシ経由）',
  },
  body: {
    en: 'The device reports to `tools.cisco.com` through an HTTPS proxy that is named in `call-home` mode; `license smart proxy` has no effect here.',
    ja: '装置が `call-home` モードで設定した HTTPS プロキシを経由して `tools.cisco.com` へ報告します。`license smart proxy` はこの方式では使用されません。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'callhome',
  peer: 'callhome',
  proxy: true,
  twins: [],
  values,
  lines: [
    nameServer({ whenName }),
    lookupSource({ whenName }),
    ntpServer(),
    httpSource,
    ...callHome([callHomeProxy]),
  ],
  variants: [
    // DNS stays global on purpose: Call Home resolves names there.
    vrfVariant(values, [
      nameServer({ whenName }),
      ntpServer({ inVrf: true }),
      httpSource,
      ...callHome([callHomeVrf, callHomeProxy]),
    ]),
  ],
  after: stepsTrust,
  elsewhere: [
    stepToken,
    {
      text: {
        en: 'Proxy: allow `CONNECT` to `tools.cisco.com`, port 443, without inspecting TLS.',
        ja: 'プロキシ: `tools.cisco.com` のポート 443 への `CONNECT` を許可し、TLS の検査対象から除外します。',
      },
    },
  ],
  sources: [...directSources, { source: 'yang', at: 'Cisco-IOS-XE-call-home, http-proxy', tag: 'V' }],
};

export default row;
