import {
  directSources,
  proxyValues,
  smartProxy,
  stepsTrust,
  stepToken,
  transportSmart,
  urlDefault,
} from '../topologyDirect';
import {
  dnsValue,
  httpSource,
  httpSourceInVrf,
  interfaceValue,
  lookupSource,
  nameServer,
  ntpServer,
  ntpValue,
  vrfVariant,
} from '../topologyLines';
import type { TopologyRow } from '../types';

const values = [...proxyValues, dnsValue, interfaceValue, ntpValue];
const whenName = 'proxy';

const row: TopologyRow = {
  id: 'direct-smart-proxy',
  title: {
    en: 'Directly connected to CSSM, smart transport through a proxy',
    ja: 'CSSM へ直接接続（smart、プロキシ経由）',
  },
  body: {
    en: 'The device reports to `smartreceiver.cisco.com` through an HTTPS proxy. The proxy resolves the name of CSSM; the device has to reach the proxy only. A proxy that asks for a password is not supported.',
    ja: '装置が HTTPS プロキシを経由して `smartreceiver.cisco.com` へ報告します。CSSM の名前解決はプロキシが行い、装置はプロキシへ到達できれば十分です。認証が必要なプロキシは使用できません。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'smart',
  peer: 'cssm',
  proxy: true,
  twins: [],
  values,
  lines: [
    nameServer({ whenName }),
    lookupSource({ whenName }),
    ntpServer(),
    httpSource,
    transportSmart,
    urlDefault,
    ...smartProxy,
  ],
  variants: [
    vrfVariant(values, [
      nameServer({ whenName, inVrf: true }),
      lookupSource({ whenName, inVrf: true }),
      ntpServer({ inVrf: true }),
      httpSourceInVrf,
      transportSmart,
      urlDefault,
      ...smartProxy,
    ]),
  ],
  after: stepsTrust,
  elsewhere: [
    stepToken,
    {
      text: {
        en: 'Proxy: allow `CONNECT` to `smartreceiver.cisco.com`, port 443, without inspecting TLS.',
        ja: 'プロキシ: `smartreceiver.cisco.com` のポート 443 への `CONNECT` を許可し、TLS の検査対象から除外します。',
      },
    },
  ],
  sources: directSources,
};

export default row;
