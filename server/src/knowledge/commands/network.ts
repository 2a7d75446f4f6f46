import type { Citation, CommandRow } from '../types';

const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const yang: Citation = { source: 'yang', tag: 'V' };
const ios: Citation = { source: 'ios-xe', tag: 'V' };
const fieldwork: Citation = { source: 'field', tag: 'E' };
const onPrem: Citation = { source: 'onprem-report', tag: 'V' };

/** Names, routes, HTTP, time, certificates and users, as far as a report depends on them. */
export const networkCommands: readonly CommandRow[] = [
  {
    command: 'ip name-server',
    syntax: 'ip name-server [ vrf VRF ] ADDRESS …',
    mode: 'global',
    title: { en: 'DNS server', ja: 'DNS サーバ' },
    body: {
      en: 'Needed unless the peer is an address or a proxy resolves it. It must be in the VRF that licensing uses; up to six in each VRF.',
      ja: '接続先が IP アドレスの場合やプロキシが名前解決する場合を除いて必要です。ライセンス通信で使う VRF に設定します。VRF ごとに 6 個まで設定できます。',
    },
    hop: 'name',
    defaultValue: { en: 'None.', ja: 'なし。' },
    sources: [deck('direct, step 1'), deck('CSLU 1-C'), yang],
  },
  {
    command: 'ip domain lookup',
    syntax: 'ip domain lookup [ vrf VRF ] [ source-interface INTERFACE ]',
    mode: 'global',
    title: { en: 'Name resolution', ja: '名前解決' },
    body: {
      en: 'On by default. `no ip domain lookup` switches it off, so that no name of a peer can be resolved without `ip host`. With `source-interface` the queries leave from that interface.',
      ja: 'デフォルトで有効です。`no ip domain lookup` で無効にすると、`ip host` の登録がない接続先を名前解決できません。`source-interface` で問い合わせの送信元を指定します。',
    },
    hop: 'name',
    defaultValue: { en: 'On.', ja: '有効です。' },
    sources: [deck('direct, step 1'), yang],
  },
  {
    command: 'ip domain name',
    syntax: 'ip domain name [ vrf VRF ] DOMAIN',
    mode: 'global',
    title: { en: 'Domain of the device', ja: 'ドメイン名' },
    body: {
      en: 'Needed if CSLU is to be found as `cslu-local.<domain>`.',
      ja: '`cslu-local.<domain>` で CSLU を検出する場合に必要です。',
    },
    hop: 'name',
    sources: [deck('CSLU 1-C'), yang],
  },
  {
    command: 'ip host',
    syntax: 'ip host [ vrf VRF ] HOST ADDRESS …',
    mode: 'global',
    title: { en: 'Static host entry', ja: '静的ホスト登録' },
    body: {
      en: 'Right for `cslu-local` or On-Prem; it must be in the VRF that licensing uses. For hosts of CSSM mind that their IPv4 and IPv6 addresses change at times without notice: prefer DNS.',
      ja: '`cslu-local` や On-Prem の登録に使えます。ライセンス通信で使う VRF に登録します。CSSM のホストは IPv4/IPv6 アドレスが不定期に変更されるため、DNS の利用を推奨します。',
    },
    hop: 'name',
    sources: [deck('direct, step 1'), { source: 'tn-217046', tag: 'V' }],
  },
  {
    command: 'ip http client source-interface',
    syntax: 'ip http client source-interface INTERFACE',
    mode: 'global',
    title: { en: 'Source interface of licensing', ja: 'HTTP クライアントの送信元インターフェイス' },
    body: {
      en: 'Chooses the source address of every HTTP(S) session of the device and with it the VRF. Without it the address is that of whatever interface the packets leave by; where a firewall lets one address pass only, Call Home typically fails with `ERR 207`.',
      ja: '装置の HTTP(S) 通信の送信元アドレスと VRF がこの設定で決まります。送信元を限定している環境で設定がない場合、Call Home の `ERR 207` が典型的な事象です。',
    },
    hop: 'source',
    sources: [deck('direct, step 1'), deck('ERR 207'), yang],
  },
  {
    command: 'ip http client proxy-server',
    syntax: 'ip http client proxy-server HOST [ proxy-port <1-65535> ]',
    mode: 'global',
    title: { en: 'Proxy for file copies', ja: 'ファイル転送用のプロキシ' },
    body: {
      en: 'Serves copies from HTTP servers. Licensing reads `license smart proxy address` or, with Call Home, `http-proxy`, not this line.',
      ja: 'HTTP サーバとのファイルコピー用です。ライセンス通信では、この行ではなく `license smart proxy address`、Call Home の場合は `http-proxy` が使われます。',
    },
    hop: 'connect',
    sources: [yang, { source: 'yang', tag: 'I' }],
  },
  {
    command: 'ip http server',
    syntax: 'ip http server',
    mode: 'global',
    title: { en: 'HTTP server', ja: 'HTTP サーバ' },
    body: {
      en: 'A collector (On-Prem-initiated, CSLU-initiated) logs in through it. A device that sends by itself does not need it. The YANG model of 26.1.1 calls it deprecated: prefer `ip http secure-server`.',
      ja: '収集側（On-Prem 起点、CSLU 起点）が装置に接続するために使います。装置から送信する方式では不要です。26.1.1 の YANG モデルでは非推奨のため、`ip http secure-server` の利用を推奨します。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C'), yang],
  },
  {
    command: 'ip http secure-server',
    syntax: 'ip http secure-server',
    mode: 'global',
    title: { en: 'HTTPS server', ja: 'HTTPS サーバ' },
    body: {
      en: 'As `ip http server`, by HTTPS.',
      ja: '`ip http server` と同じ用途で、HTTPS を使います。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C'), yang],
  },
  {
    command: 'ip http authentication',
    syntax: 'ip http authentication { aaa | enable | local }',
    mode: 'global',
    title: { en: 'Who may use the HTTP server', ja: 'HTTP サーバの認証' },
    body: {
      en: '`ip http authentication local` lets a collector log in with a user of the device.',
      ja: '`ip http authentication local` により、収集側は装置のローカルユーザでログインできます。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C'), yang],
  },
  {
    command: 'ip route',
    syntax: 'ip route [ vrf VRF ] PREFIX MASK { NEXT-HOP | INTERFACE }',
    mode: 'global',
    title: { en: 'Static route', ja: '静的ルート（経路）' },
    body: {
      en: 'The way to CSSM, CSLU, On-Prem or the proxy must exist in the VRF that licensing uses.',
      ja: 'CSSM、CSLU、On-Prem、プロキシへの経路が、ライセンス通信で使う VRF に必要です。',
    },
    hop: 'connect',
    sources: [deck('direct, step 1'), ios],
  },
  {
    command: 'ip default-gateway',
    syntax: 'ip default-gateway ADDRESS',
    mode: 'global',
    title: { en: 'Gateway of a switch that does not route', ja: 'ルーティング無効時のゲートウェイ' },
    body: {
      en: 'Used only while `ip routing` is off. With routing on set `ip route 0.0.0.0 0.0.0.0 <next-hop>`.',
      ja: '`ip routing` が無効の場合だけ使われます。有効な場合は `ip route 0.0.0.0 0.0.0.0 <next-hop>` を設定します。',
    },
    hop: 'connect',
    sources: [fieldwork],
  },
  {
    command: 'ntp server',
    syntax: 'ntp server [ vrf VRF ] HOST',
    mode: 'global',
    title: { en: 'Time server', ja: 'NTP サーバ' },
    body: {
      en: 'Trust codes, policies and certificates are refused if the clock is far off. The seminar lists it for a direct connection.',
      ja: '装置時刻が大きくずれていると、信頼コード、ポリシー、証明書が受け入れられません。セミナー資料では直接接続の手順に含まれています。',
    },
    hop: 'tls',
    sources: [deck('direct, step 1'), { source: 'nexus-slp', tag: 'V' }],
  },
  {
    command: 'crypto pki trustpoint',
    syntax: 'crypto pki trustpoint TRUSTPOINT',
    mode: 'global',
    title: { en: 'Trustpoint', ja: 'トラストポイント' },
    body: {
      en: 'Licensing uses `SLA-TrustPoint`, which the device creates by itself; the spelling counts. For SSM On-Prem put `revocation-check none` under it.',
      ja: 'ライセンスでは、装置が自動的に作成する `SLA-TrustPoint` を使います。つづりは正確に入力します。SSM On-Prem では配下に `revocation-check none` を設定します。',
    },
    hop: 'tls',
    sources: [deck('On-Prem 1-C'), { source: 'boot-logs', tag: 'V' }],
  },
  {
    command: 'crypto pki trustpool import',
    syntax: 'crypto pki trustpool import { ca-bundle | terminal | url URL }',
    mode: 'global',
    title: { en: 'Import root certificates', ja: 'ルート証明書のインポート' },
    body: {
      en: 'Workaround of FN72323: `crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b`, or `terminal` to paste `IdenTrust Commercial Root CA 1`.',
      ja: 'FN72323 のワークアラウンドです。`crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b` を実行するか、`terminal` で `IdenTrust Commercial Root CA 1` を貼り付けます。',
    },
    hop: 'tls',
    sources: [{ source: 'fn72323', tag: 'V' }],
  },
  {
    command: 'enrollment',
    syntax:
      'enrollment { http-proxy HOST <1-65535> | mode ra | pkcs12 | profile TEXT | selfsigned | terminal [ pem ] | url URL }',
    mode: 'trustpoint',
    title: { en: 'How a certificate is obtained', ja: '証明書の取得方法' },
    body: {
      en: 'The device writes `enrollment pkcs12` under `SLA-TrustPoint` by itself; the seminar shows `enrollment terminal` for On-Prem. Both work.',
      ja: '`SLA-TrustPoint` には装置が `enrollment pkcs12` を自動的に設定します。セミナー資料の On-Prem の例は `enrollment terminal` で、どちらも使えます。',
    },
    hop: 'tls',
    sources: [deck('On-Prem 1-C'), { source: 'goldens', tag: 'V' }],
  },
  {
    command: 'revocation-check',
    syntax: 'revocation-check { crl | none | ocsp } …',
    mode: 'trustpoint',
    title: { en: 'Revocation check', ja: '失効確認' },
    body: {
      en: 'The default `crl` needs a way to the revocation list. With SSM On-Prem in a closed network set `revocation-check none`; for a direct connection leave it.',
      ja: 'デフォルトの `crl` では CRL を取得できる必要があります。閉域網の SSM On-Prem では `revocation-check none` を設定します。直接接続では変更しません。',
    },
    hop: 'tls',
    sources: [deck('On-Prem 1-C'), onPrem],
  },
  {
    command: 'aaa new-model',
    syntax: 'aaa new-model',
    mode: 'global',
    title: { en: 'AAA', ja: 'AAA の有効化' },
    body: {
      en: 'Part of what a collector needs to log in (On-Prem-initiated). With a hyphen: `aaa new model` is refused.',
      ja: '収集側がログインする方式（On-Prem 起点）で設定します。ハイフンが必要で、`aaa new model` は受け付けられません。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C'), ios],
  },
  {
    command: 'aaa authentication login default',
    syntax: 'aaa authentication login default { local | group GROUP [ local ] }',
    mode: 'global',
    title: { en: 'Login by local users', ja: 'ログイン認証' },
    body: {
      en: 'With `local` a collector logs in with a user of the device.',
      ja: '`local` を指定すると、収集側は装置のローカルユーザでログインします。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C')],
  },
  {
    command: 'aaa authorization exec default',
    syntax: 'aaa authorization exec default { local | group GROUP [ local ] }',
    mode: 'global',
    title: { en: 'Privilege by local users', ja: 'EXEC の認可' },
    body: {
      en: 'With `local` a user of the device gets the privilege written beside its name.',
      ja: '`local` を指定すると、ローカルユーザに設定した特権レベルが適用されます。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C')],
  },
  {
    command: 'username',
    syntax: 'username USER privilege <0-15> { password | secret } PASSWORD',
    mode: 'global',
    title: { en: 'Local user', ja: 'ローカルユーザ' },
    body: {
      en: 'A collector needs one with privilege 15.',
      ja: '収集側がログインする場合は、特権レベル 15 のユーザが必要です。',
    },
    hop: 'source',
    sources: [deck('On-Prem 2-C'), { source: 'cmdref', tag: 'D' }],
  },
  {
    command: 'netconf-yang',
    syntax: 'netconf-yang',
    mode: 'global',
    title: { en: 'NETCONF', ja: 'NETCONF の有効化' },
    body: {
      en: 'Another door for a collector or a controller, TCP port 830.',
      ja: '収集側やコントローラが接続する方法の 1 つです（TCP 830 番）。',
    },
    hop: 'source',
    sources: [{ source: 'g9400', at: 'p. 115', tag: 'V' }],
  },
  {
    command: 'restconf',
    syntax: 'restconf',
    mode: 'global',
    title: { en: 'RESTCONF', ja: 'RESTCONF の有効化' },
    body: {
      en: 'Another door for a collector; it uses the HTTPS server.',
      ja: '収集側が接続する方法の 1 つで、HTTPS サーバを使います。',
    },
    hop: 'source',
    sources: [{ source: 'g9400', at: 'p. 115', tag: 'V' }],
  },
  {
    command: 'vrf definition',
    syntax: 'vrf definition VRF',
    mode: 'global',
    title: { en: 'VRF', ja: 'VRF の定義' },
    body: {
      en: 'Needs `address-family ipv4` or `ipv6` to carry traffic. Licensing in a VRF needs DNS, route and source interface in that VRF.',
      ja: '通信には `address-family ipv4` または `ipv6` が必要です。VRF でのライセンス通信には、DNS、経路、送信元インターフェイスがその VRF に必要です。',
    },
    hop: 'source',
    sources: [deck('direct, step 1'), fieldwork],
  },
  {
    command: 'vrf forwarding',
    syntax: 'vrf forwarding VRF',
    mode: 'interface',
    title: { en: 'VRF of the interface', ja: 'インターフェイスの VRF' },
    body: {
      en: 'Enter `vrf forwarding` before the address: typing it takes the address away.',
      ja: '入力すると IP アドレスが削除されるため、`vrf forwarding` を先に設定します。',
    },
    hop: 'source',
    sources: [{ source: 'ios-xe', tag: 'D' }],
  },
];
