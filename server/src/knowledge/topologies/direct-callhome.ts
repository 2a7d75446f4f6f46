import { callHome, callHomeVrf, directSources, mailValue, stepsTrust, stepToken } from '../topologyDirect';
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

const values = [mailValue, dnsValue, interfaceValue, ntpValue];

const row: TopologyRow = {
  id: 'direct-callhome',
  title: { en: 'Directly connected to CSSM, Call Home transport', ja: 'CSSM へ直接接続（callhome）' },
  body: {
    en: 'The device reports to `tools.cisco.com` over HTTPS with a profile of Call Home. Exactly one active profile may carry licensing data. For new set-ups the transport `smart` is recommended.',
    ja: '装置が Call Home のプロファイルを使用し、HTTPS で `tools.cisco.com` へ報告します。ライセンス情報を送信できる有効なプロファイルは 1 つだけです。新規に構成する場合は Transport `smart` が推奨されます。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'callhome',
  peer: 'callhome',
  proxy: false,
  twins: [],
  values,
  lines: [nameServer(), lookupSource(), ntpServer(), httpSource, ...callHome()],
  variants: [
    // DNS stays global on purpose: Call Home resolves names there.
    vrfVariant(values, [nameServer(), ntpServer({ inVrf: true }), httpSource, ...callHome([callHomeVrf])]),
  ],
  after: stepsTrust,
  elsewhere: [stepToken],
  sources: [...directSources, { source: 'yang', at: 'Cisco-IOS-XE-call-home, profile', tag: 'V' }],
};

export default row;
