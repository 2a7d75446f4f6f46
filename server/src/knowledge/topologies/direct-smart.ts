import { directSources, stepsTrust, stepToken, transportSmart, urlDefault } from '../topologyDirect';
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

const values = [dnsValue, interfaceValue, ntpValue];

const row: TopologyRow = {
  id: 'direct-smart',
  title: { en: 'Directly connected to CSSM, smart transport', ja: 'CSSM へ直接接続（smart）' },
  body: {
    en: 'The device itself reports to `smartreceiver.cisco.com` over HTTPS. Recommended for devices that reach the Internet.',
    ja: '装置自身が HTTPS で `smartreceiver.cisco.com` へ報告します。インターネットへ到達できる装置に推奨される方式です。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'smart',
  peer: 'cssm',
  proxy: false,
  twins: [],
  values,
  lines: [nameServer(), lookupSource(), ntpServer(), httpSource, transportSmart, urlDefault],
  variants: [
    vrfVariant(values, [
      nameServer({ inVrf: true }),
      lookupSource({ inVrf: true }),
      ntpServer({ inVrf: true }),
      httpSourceInVrf,
      transportSmart,
      urlDefault,
    ]),
  ],
  after: stepsTrust,
  elsewhere: [stepToken],
  sources: directSources,
};

export default row;
