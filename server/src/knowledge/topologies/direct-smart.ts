import {
  deck,
  dnsValue,
  httpSource,
  interfaceValue,
  lookupSource,
  nameServer,
  ntpServer,
  ntpValue,
} from '../topologyLines';
import type { TopologyRow } from '../types';

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
  values: [dnsValue, interfaceValue, ntpValue],
  lines: [
    nameServer(),
    lookupSource(),
    ntpServer,
    httpSource,
    {
      text: 'license smart transport smart',
      need: 'required',
      hop: 'agent',
      purpose: { kind: 'transport', value: 'smart' },
      why: {
        en: 'Without this line the device stays with its default `cslu` and looks for a CSLU.',
        ja: 'この行がないと、デフォルトの `cslu` のまま CSLU を探します。',
      },
    },
    {
      text: 'license smart url default',
      need: 'recommended',
      hop: 'endpoint',
      purpose: { kind: 'peer', form: 'cssm' },
      why: {
        en: 'Stores the CSSM address that belongs to the transport in force; the built-in address is the same.',
        ja: '適用中の Transport に対応する CSSM の URL を設定します。組み込みの URL も同じです。',
      },
    },
  ],
  after: [
    {
      command: 'license smart trust idtoken <token> all',
      text: {
        en: 'Install the token that was generated on CSSM: `all` for a stack, `local` for a single device.',
        ja: 'CSSM で発行したトークンをインストールします。スタック構成は `all`、単体構成は `local` です。',
      },
    },
    {
      command: 'show license all',
      text: {
        en: '`Last ACK received` shows a date instead of `<none>`.',
        ja: '`Last ACK received` が `<none>` から日時に変わったことを確認します。',
      },
    },
  ],
  elsewhere: [
    {
      text: {
        en: 'CSSM: generate a token for the Virtual Account; leave *Max. Number of Uses* blank or enter the number of stack members.',
        ja: 'CSSM: Virtual Account でトークンを発行します。*Max. Number of Uses* は空欄、またはスタックの台数にします。',
      },
    },
  ],
  sources: [deck('Direct connection to CSSM, steps 1 to 4')],
};

export default row;
