import type { Hop } from '../terms';
import type { Citation, ReasonRow } from './types';

const seminar = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const goldens: Citation = { source: 'goldens', tag: 'V' };
const inferred: Citation = { source: 'goldens', tag: 'I' };
const yang: Citation = { source: 'yang', tag: 'V' };
const xrLogs: Citation = { source: 'xr-logs', tag: 'V' };
const fn72323: Citation = { source: 'fn72323', tag: 'V' };
const field: Citation = { source: 'field', tag: 'E' };

/** What a TLS failure proves to be fine: the peer was named and reached. */
const reached: readonly Hop[] = ['source', 'name', 'connect'];
/** What an answer of the server proves to be fine. */
const answered: readonly Hop[] = ['source', 'name', 'connect', 'tls'];

/**
 * Why an attempt failed, by the device's own text; the first row that fits counts. A row clears only what the
 * failure could not have happened without.
 */
export const reasons: readonly ReasonRow[] = [
  {
    id: 'name-unresolved',
    hop: 'name',
    title: { en: 'The name of the peer could not be resolved', ja: '接続先を名前解決できない' },
    body: {
      en: [
        'The device found no address for its peer.',
        'With CSLU as the peer and `Cslu address: <empty>`, the default transport is looking for `cslu-local`: nobody has chosen a topology yet. Choose one, or register `cslu-local` in DNS, or `ip host cslu-local <address>` (in a VRF `ip host vrf <vrf> cslu-local <address>`).',
        'Otherwise check `ip name-server`, `ip domain lookup`, `ip http client source-interface` and the VRF of that interface. Call Home prints this as `ERR 218`.',
      ].join('\n\n'),
      ja: [
        '装置は接続先のアドレスを取得できていません。',
        '接続先が CSLU で `Cslu address: <empty>` の場合は、トポロジが未選択で、デフォルトの Transport が `cslu-local` を探しています。トポロジを選択して設定するか、`cslu-local` を DNS または `ip host cslu-local <address>`（VRF では `ip host vrf <vrf> cslu-local <address>`）で登録します。',
        'それ以外の場合は `ip name-server`、`ip domain lookup`、`ip http client source-interface` と、そのインターフェイスの VRF を確認します。Call Home では `ERR 218` と表示されます。',
      ].join('\n\n'),
    },
    contains: ['unable to resolve server hostname', 'host name resolution failed'],
    err: 218,
    clears: [],
    sample: 'Unable to resolve server hostname/domain name',
    sources: [
      seminar('missing configuration'),
      { source: 'boot-logs', tag: 'V' },
      { source: 'tn-217046', tag: 'V' },
    ],
  },
  {
    id: 'no-answer',
    hop: 'connect',
    title: { en: 'No answer from the peer', ja: '接続先からの応答がない' },
    body: {
      en: [
        'Nothing came back: no TCP answer, or TLS never completed. `ERR 207` has two published causes: a missing `ip http client source-interface`, and FN72323 (the root certificate is missing).',
        'Check source interface, its VRF, route, firewall and proxy. Then `telnet <host> <port> /ipv4` with the same VRF and source interface: if it says `Open`, look at TLS, `show version` and `show crypto pki trustpool`. `NO REPLY` beside a fresh ACK may be one lost attempt.',
      ].join('\n\n'),
      ja: [
        'TCP の応答がないか、TLS が完了していません。`ERR 207` の公開されている原因は 2 つあり、`ip http client source-interface` の設定漏れと FN72323（ルート証明書の不足）です。',
        '送信元インターフェイスとその VRF、経路、ファイアウォール、プロキシを確認します。次に、同じ VRF と送信元インターフェイスで `telnet <host> <port> /ipv4` を実行します。`Open` と表示される場合は TLS を疑い、`show version` と `show crypto pki trustpool` を確認します。ACK の受信が新しい場合、`NO REPLY` は一時的な失敗の可能性があります。',
      ].join('\n\n'),
    },
    contains: ['connection time out', 'connection timed out', 'no reply', 'unable to connect'],
    err: 207,
    clears: [],
    sample: 'Connection time out',
    sources: [seminar('ERR 207'), fn72323, goldens, field],
  },
  {
    id: 'aborted',
    hop: 'tls',
    title: { en: 'The secure session was broken off', ja: 'TLS セッションの中断' },
    body: {
      en: '`ERR 205`: the set-up of the connection was broken off. Typical when the certificate of the server cannot be validated: root missing (FN72323), clock wrong, revocation list out of reach; or something on the way resets the session. Check `show version`, `show crypto pki trustpool`, `show clock`, and whether a proxy or firewall inspects TLS.',
      ja: '`ERR 205`: 接続の確立中に中断されています。典型的な原因は、サーバ証明書を検証できないこと（ルート証明書の不足（FN72323）、装置時刻のずれ、CRL の取得失敗）、または経路上でのセッションのリセットです。`show version`、`show crypto pki trustpool`、`show clock` と、プロキシやファイアウォールによる TLS 検査の有無を確認します。',
    },
    contains: ['request aborted'],
    err: 205,
    clears: reached,
    sample: 'Request Aborted',
    sources: [fn72323, seminar('FN72323')],
  },
  {
    id: 'callhome-http',
    hop: 'connect',
    title: { en: 'Call Home could not deliver the message', ja: 'Call Home でメッセージを送信できない' },
    body: {
      en: 'Says only that delivery failed. Read the `%CALL_HOME-5-SL_MESSAGE_FAILED` beside it: its `ERR` code names the cause (`ERR 218` name, `ERR 207` no answer, `ERR 205` broken off). Without that line: `show logging`, `show call-home profile all`, `telnet tools.cisco.com 443 /ipv4`.',
      ja: '送信に失敗したことのみを示します。対になる `%CALL_HOME-5-SL_MESSAGE_FAILED` の `ERR` 番号で原因を確認します（`ERR 218` は名前解決、`ERR 207` は応答なし、`ERR 205` は中断）。見当たらない場合は `show logging`、`show call-home profile all`、`telnet tools.cisco.com 443 /ipv4` を確認します。',
    },
    contains: ['fail to send out call home http message'],
    clears: [],
    vague: true,
    sample: 'Fail to send out Call Home HTTP message.',
    sources: [seminar('missing configuration'), fn72323],
  },
  {
    id: 'callhome-refused',
    hop: 'endpoint',
    title: { en: 'Call Home could not get the request processed', ja: 'Call Home の要求が処理されない' },
    body: {
      en: 'A single one, followed by `COMM_RESTORED`, needs nothing. If the two alternate, find the unstable place on the path to CSSM, compare `show version` with CSCwa11048, and look for `Invalid Polling Id` in `show license tech support`.',
      ja: '単発で、その後 `COMM_RESTORED` が出力されていれば対処は不要です。断と復旧の繰り返しが見られる場合は、CSSM までの経路上の不安定な箇所を特定し、`show version` を CSCwa11048 と照合し、`show license tech support` に `Invalid Polling Id` がないか確認します。',
    },
    contains: ['smart call home failed to process'],
    clears: [],
    sample: 'Smart Call Home failed to process the request.',
    sources: [seminar('reachability'), seminar('CSCwa11048')],
  },
  {
    id: 'callhome-disabled',
    hop: 'endpoint',
    title: {
      en: 'No Call Home profile sends licensing data',
      ja: 'ライセンスを送信する Call Home プロファイルがない',
    },
    body: {
      en: 'The device refused by itself; nothing was sent. Under `call-home`, in the profile that is to report: `active`, `destination transport-method http`, `reporting smart-licensing-data`. Then `show call-home smart-licensing`.',
      ja: '装置自身が送信を拒否しており、何も送信されていません。`call-home` 配下の、報告に使うプロファイルに `active`、`destination transport-method http`、`reporting smart-licensing-data` を設定します。その後 `show call-home smart-licensing` で確認します。',
    },
    contains: ['smart license transport is disabled in call-home'],
    clears: [],
    sample:
      'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart Licensing data, and also make sure the profile is active.',
    sources: [xrLogs],
  },
  {
    id: 'empty-response',
    hop: 'endpoint',
    title: { en: 'The peer answered, but not in this protocol', ja: '応答はあるがプロトコルが異なる' },
    body: {
      en: 'The path works; transport and URL do not fit each other. Typical: transport `smart` pointed at SSM On-Prem or CSLU. Set `license smart transport cslu` and `license smart url cslu <url>` with the URL that On-Prem shows, then `license smart sync all`.',
      ja: '経路に問題はなく、Transport と URL の組み合わせが合っていません。典型例は、Transport `smart` で SSM On-Prem や CSLU に接続している場合です。`license smart transport cslu` と、On-Prem に表示される URL で `license smart url cslu <url>` を設定し、`license smart sync all` を実行します。',
    },
    contains: ['received empty response from server'],
    clears: answered,
    sample: 'Received empty response from server',
    sources: [{ source: 'onprem-report', tag: 'V' }],
  },
  {
    id: 'tls-name',
    hop: 'tls',
    title: { en: 'The certificate of the server cannot be validated', ja: 'サーバ証明書を検証できない' },
    body: {
      en: 'The host in the URL is not the name in the certificate, TLS is inspected on the way, or the root is missing. Use exactly the URL that On-Prem or CSSM shows, exempt the host from inspection, check `show crypto pki trustpool` and `show clock`.',
      ja: 'URL のホスト名と証明書の名前の不一致、経路上での TLS 検査、またはルート証明書の不足が原因です。On-Prem や CSSM に表示される URL をそのまま使用し、TLS 検査の対象から除外し、`show crypto pki trustpool` と `show clock` を確認します。',
    },
    contains: ['server tls cert cannot be validated'],
    clears: reached,
    sample: 'Cannot establish secure connection because server TLS cert cannot be validated',
    sources: [{ source: 'tn-222725', tag: 'V' }],
  },
  {
    id: 'tls-handshake',
    hop: 'tls',
    title: { en: 'The TLS session could not be set up', ja: 'TLS セッションを確立できない' },
    body: {
      en: 'The peer was reached; TLS failed. Check `show clock` and `show ntp status`, `show crypto pki trustpool`, whether the host in the URL is the name in the certificate, and whether a proxy or firewall inspects TLS. `no license smart server-identity-check` is for SSM On-Prem by address only. The wording differs between releases.',
      ja: '接続先へは到達していますが、TLS に失敗しています。`show clock` と `show ntp status`、`show crypto pki trustpool`、URL のホスト名と証明書の名前の一致、プロキシやファイアウォールによる TLS 検査の有無を確認します。`no license smart server-identity-check` は、アドレスで接続する SSM On-Prem に限って使用します。文面はバージョンにより異なります。',
    },
    contains: ['failed to establish tls', 'peer certificate validation failure', 'ssl handshake'],
    clears: reached,
    sample: 'Peer certificate validation failure',
    sources: [{ source: 'troubleshooting-c9k', tag: 'M' }, field],
  },
  {
    id: 'connection-refused',
    hop: 'connect',
    title: { en: 'The connection was refused', ja: '接続の拒否' },
    body: {
      en: 'A host answered and refused the port: the service is not running there, the port is wrong (CSLU listens on 8182, On-Prem and CSSM on 443), or a firewall resets the connection. Test with `telnet <host> <port> /ipv4` from the configured VRF and source interface.',
      ja: 'ホストが応答し、ポートへの接続を拒否しています。サービスの停止、ポート番号の誤り（CSLU は 8182、On-Prem と CSSM は 443）、またはファイアウォールによるリセットが原因です。設定済みの VRF と送信元インターフェイスから `telnet <host> <port> /ipv4` で確認します。',
    },
    contains: ['connection refused', 'connection was refused'],
    clears: ['source', 'name'],
    sample: 'Connection refused',
    sources: [{ source: 'troubleshooting', tag: 'M' }, field],
  },
  {
    id: 'http-status',
    hop: 'endpoint',
    title: { en: 'The server answered with an HTTP error', ja: 'サーバが HTTP エラーを応答' },
    body: {
      en: 'Network and TLS work; what is asked for is not served there. Compare the path and the host of the URL with the one that CSSM, On-Prem or CSLU shows, and look at the state of that server. Through a proxy, the proxy may have answered.',
      ja: 'ネットワークと TLS に問題はなく、要求した内容がそのサーバで提供されていません。URL のホスト名とパスを CSSM、On-Prem、CSLU に表示されるものと比較し、サーバの状態を確認します。プロキシ経由の場合は、プロキシが応答した可能性もあります。',
    },
    contains: [
      'server error 400',
      'server error 401',
      'server error 403',
      'server error 404',
      'server error 500',
      '404 host not found',
    ],
    clears: answered,
    sample: 'HTTP Server Error 404: Not Found',
    sources: [{ source: 'troubleshooting', tag: 'M' }, inferred],
  },
  {
    id: 'polling-id',
    hop: 'ack',
    title: { en: 'The server does not know the polling id', ja: 'サーバが Polling Id を認識しない' },
    body: {
      en: 'The server answered and refused the poll for the ACK, so the path to it is fine. If it repeats, it is the sign of CSCwa11048: compare `show version`, and watch `Result Polling` in `show license tech support`.',
      ja: 'サーバは応答したうえで ACK の照会を拒否しているため、疎通性に問題はありません。繰り返す場合は CSCwa11048 の事象に一致します。`show version` を照合し、`show license tech support` の `Result Polling` を確認します。',
    },
    contains: ['invalid polling id'],
    clears: answered,
    sample: 'Invalid Polling Id 123456789 provided in the polling request',
    sources: [seminar('CSCwa11048')],
  },
  {
    id: 'token-invalid',
    hop: 'trust',
    title: { en: 'The token is not valid', ja: 'トークンが無効' },
    body: {
      en: 'The token has expired (1 to 365 days, set when it was made) or is used up. Make a new one at CSSM, leave `Max. Number of Uses` blank or enter at least the number of stack members, then `license smart trust idtoken <token> all force`; on a standalone switch `local` instead of `all`.',
      ja: 'トークンの有効期限（発行時に 1〜365 日で設定）が切れたか、最大使用回数に達しています。CSSM で新しいトークンを発行します。`Max. Number of Uses` は空欄、またはスタックの台数以上にします。その後 `license smart trust idtoken <token> all force` を実行します（単体構成では `all` の代わりに `local`）。',
    },
    contains: ['"token":', '“token”', 'the token '],
    clears: answered,
    sample: `{"token":["The token 'EXAMPLE' is not valid."]}`,
    sources: [seminar('token'), { source: 'community-token', tag: 'D' }],
  },
  {
    id: 'identity-unknown',
    hop: 'trust',
    title: { en: 'CSSM no longer knows the product instance', ja: 'CSSM に製品インスタンスが存在しない' },
    body: {
      en: 'The server answered, so the path is fine. The product instance was deleted or made anew at CSSM while the device kept its trust. Install a new token: `license smart trust idtoken <token> all force`. Only if that fails: `license smart factory reset` and `reload`, in a maintenance window, after `show license tech support` and `license smart save usage all file flash:usage.txt`, because the reset deletes unsent RUM reports.',
      ja: 'サーバからの応答があるため疎通性に問題はありません。装置に信頼コードが残ったまま、CSSM 側で製品インスタンスが削除または再作成されています。新しいトークンを `license smart trust idtoken <token> all force` でインストールします。解消しない場合に限り、メンテナンス時間に `license smart factory reset` と `reload` を実施します。未送信の RUM レポートが削除されるため、先に `show license tech support` と `license smart save usage all file flash:usage.txt` を実行します。',
    },
    contains: ['the identity for the instance', 're-register the instance'],
    clears: answered,
    sample:
      '{"product_instance_identifier":["The identity for the instance 00000000-0000-4000-8000-000000000000 is not valid.Please re-register the instance."]}',
    sources: [goldens, field],
  },
  {
    id: 'cssm-busy',
    hop: 'endpoint',
    title: { en: 'CSSM is busy', ja: 'CSSM 側の一時的な障害' },
    body: {
      en: 'The server answered; its back end did not. Not a fault of the device, which tries again (`OK_TRY_AGAIN`). Wait, then `license smart sync all`.',
      ja: 'サーバは応答していますが、内部の処理に失敗しています。装置側の問題ではなく、装置は再試行します（`OK_TRY_AGAIN`）。しばらく待ってから `license smart sync all` を実行します。',
    },
    contains: ['ls_licengine_fail_to_connect', 'ok_try_again'],
    clears: answered,
    sample: 'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT',
    sources: [goldens],
  },
  {
    id: 'gateway-timeout',
    hop: 'endpoint',
    title: { en: 'A gateway before the server gave up', ja: 'サーバ手前のゲートウェイのエラー' },
    body: {
      en: 'The front end of CSSM, or a proxy, answered for a server that did not. Once: wait, then `license smart sync all`. Often, with transport `smart` or `callhome`: compare `show version` with CSCwa11048. With a proxy, ask its administrator.',
      ja: 'CSSM の前段またはプロキシが、応答しないサーバの代わりにエラーを返しています。単発であれば、待ってから `license smart sync all` を実行します。Transport が `smart` または `callhome` で頻発する場合は `show version` を CSCwa11048 と照合します。プロキシがある場合は管理者に確認します。',
    },
    contains: [
      'server error 502',
      'server error 503',
      'server error 504',
      'gateway time-out',
      'gateway timeout',
      'bad gateway',
    ],
    clears: answered,
    sample: 'HTTP Server Error 504: Gateway Time-out',
    sources: [seminar('CSCwa11048'), { source: 'troubleshooting-c9k', tag: 'M' }],
  },
  {
    id: 'proxy-auth',
    hop: 'connect',
    title: { en: 'The proxy asks for a password', ja: 'プロキシが認証を要求' },
    body: {
      en: 'Documented: a proxy that asks for a user and password is not supported. Let the proxy admit the device without authentication; check `license smart proxy address` and `license smart proxy port`.',
      ja: 'ドキュメント上、認証を要求するプロキシはサポートされていません。この装置を認証なしで許可するようプロキシを設定し、`license smart proxy address` と `license smart proxy port` を確認します。',
    },
    contains: ['proxy authentication', 'server error 407'],
    clears: ['source', 'name'],
    sample: 'HTTP Server Error 407: Proxy Authentication Required',
    sources: [{ source: 'cmdref', tag: 'D' }],
  },
  {
    id: 'status-refused',
    hop: 'endpoint',
    title: { en: 'The server answered and refused', ja: 'サーバが要求を拒否' },
    body: {
      en: 'Source interface, name, route and TLS are fine: the server answered with an error. The cause stands in the `Failure Reason:` below it in `show license tech support`. `Ongoing Failure:` with `Communication=0` says the same.',
      ja: 'サーバがエラーを返しているため、送信元、名前解決、経路、TLS に問題はありません。原因は `show license tech support` で直後に表示される `Failure Reason:` で確認します。`Ongoing Failure:` が `Communication=0` の場合も同じ意味です。',
    },
    contains: ['invalid status code'],
    clears: answered,
    sample: 'INVALID STATUS CODE on Nov 16 11:19:44 2023 UTC',
    sources: [goldens, inferred],
  },
  {
    id: 'invalid-data',
    hop: 'trust',
    vague: true,
    title: { en: 'The server found the data invalid', ja: 'サーバがデータを不正と判定' },
    body: {
      en: 'As documented: a clock that differs from that of CSSM, or a UDI that is known there twice. Check `show clock` and NTP first, then whether the serial number in `show license udi` stands once at CSSM.',
      ja: 'ドキュメント上の説明: 装置時刻と CSSM の時刻の差、または UDI の重複登録です。まず `show clock` と NTP、次に `show license udi` のシリアル番号が CSSM に重複していないかを確認します。',
    },
    contains: ['ls_invalid_data'],
    clears: answered,
    sample: 'Server error occurred: LS_INVALID_DATA',
    sources: [{ source: 'troubleshooting', tag: 'M' }],
  },
  {
    id: 'nothing-requested',
    hop: 'trust',
    title: { en: 'There was nothing to request', ja: '要求する内容がない' },
    body: {
      en: 'Seen under `Authorization Request` with `BUILD REQUEST ERROR`: no authorization code was wanted, so no request could be built. Ignore it unless a SLAC (HSECK9) was requested; then check `show license authorization`.',
      ja: '`Authorization Request` に `BUILD REQUEST ERROR` とともに表示されます。承認コードの要求がないため、要求を組み立てられなかったことを示します。承認コード（HSECK9 用の SLAC）を要求していなければ無視できます。要求している場合は `show license authorization` を確認します。',
    },
    contains: ['null pointer error', 'build request error'],
    clears: [],
    sample: 'Null pointer Error',
    sources: [goldens, yang, inferred],
  },
  {
    id: 'transport-unavailable',
    hop: 'agent',
    title: { en: 'No transport is available', ja: '使用できるトランスポートがない' },
    body: {
      en: 'Transport is `off`, or the one in force is not set up. Choose one with `license smart transport`, or report offline on purpose. The words are those of the data model; the log may print others.',
      ja: 'Transport が `off` か、有効な Transport が設定されていません。`license smart transport` で選択するか、意図的なオフライン方式であることを確認します。文字列はデータモデルのもので、ログの表記とは異なる場合があります。',
    },
    contains: ['transport layer not available'],
    clears: [],
    sample: 'Transport layer not available',
    sources: [yang, { source: 'yang', tag: 'I' }],
  },
  {
    id: 'init-failed',
    hop: 'agent',
    title: { en: 'Communication was not ready', ja: '通信の準備が未完了' },
    body: {
      en: 'The transport was not ready, usual at start-up. Harmless if `COMM_RESTORED` follows; else check the transport with `show license status`.',
      ja: '起動時など、トランスポートの準備が整う前に出力されます。`COMM_RESTORED` が続けば動作への影響はありません。続かない場合は `show license status` で Transport を確認します。',
    },
    contains: ['communications init failure'],
    clears: [],
    sample: 'Communications init failure',
    sources: [xrLogs],
  },
  {
    id: 'response-error',
    hop: 'endpoint',
    title: { en: 'The answer could not be used', ja: '応答が不正' },
    body: {
      en: 'A message went out and what came back was no proper answer. A proxy or the server may have altered it; the device retries. If it lasts: `show license tech support`.',
      ja: '送信後に届いた応答が正しくありません。プロキシまたはサーバによる可能性があります。装置は再試行します。継続する場合は `show license tech support` を確認します。',
    },
    contains: ['message send response error'],
    clears: [],
    sample: 'Communication message send response error',
    sources: [yang, { source: 'troubleshooting-c9k', tag: 'M' }],
  },
  {
    id: 'send-error',
    hop: 'connect',
    title: { en: 'The message could not be sent', ja: 'メッセージを送信できない' },
    body: {
      en: 'The agent could not send, probably a time-out; the device retries. Go through source interface, name, route, proxy and TLS; on 16.x to 17.4 compare `show version` with FN72323.',
      ja: 'エージェントが送信に失敗しています。タイムアウトの可能性があり、装置は再試行します。送信元インターフェイス、名前解決、経路、プロキシ、TLS を順に確認します。16.x から 17.4 では `show version` を FN72323 と照合します。',
    },
    contains: ['communication message send error'],
    clears: [],
    vague: true,
    sample: 'Communication message send error',
    sources: [yang, fn72323, xrLogs],
  },
  {
    id: 'generic',
    hop: 'connect',
    title: { en: 'The device gives no reason', ja: '理由の表示がない' },
    body: {
      en: 'Says only that communication failed. Read `Failure Reason:` in `show license tech support`, test the port with `telnet <host> <port> /ipv4`. FN72578 prints it as well: a backlog of reports grows while this lasts.',
      ja: '通信に失敗したことのみを示します。`show license tech support` の `Failure Reason:` を確認し、`telnet <host> <port> /ipv4` で疎通を確認します。FN72578 にも記載があり、継続すると未送信・未確認レポートの滞留が増えます。',
    },
    contains: ['communications failure'],
    clears: [],
    vague: true,
    sample: 'Communications failure',
    sources: [{ source: 'fn72578', tag: 'V' }],
  },
];
