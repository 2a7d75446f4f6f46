import type { Citation, MessageRow } from '../types';

const seminar = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const sysmsg: Citation = { source: 'sysmsg', tag: 'M' };

const at = 'Nov 16 11:19:44.123: ';

/** Messages of Call Home that speak about licensing, or look as if they did. */
export const callHome: readonly MessageRow[] = [
  {
    facility: 'CALL_HOME',
    mnemonic: 'SL_MESSAGE_FAILED',
    level: 5,
    text: 'Fail to send out Smart Licensing message to: [chars] (ERR [dec] : [chars])',
    sample: `${at}%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 218 : Host name resolution failed)`,
    outcome: 'failure',
    title: {
      en: 'Call Home could not deliver a licensing message',
      ja: 'Call Home でライセンスのメッセージを送信できない',
    },
    body: {
      en: [
        'The `ERR` code tells why; the `COMM_FAILED` beside it only says that delivery failed.',
        '- `ERR 218`: `tools.cisco.com` is not resolved. Check `ip name-server` and `ip domain lookup`.\n- `ERR 207`: no answer. Check `ip http client source-interface`, VRF, route, proxy; on a release of FN72323 also the trustpool.\n- `ERR 205`: the connection was broken off while it was set up. Check `show version` against FN72323, `show crypto pki trustpool`, `show clock`.',
        'Port test: `telnet tools.cisco.com 443 /ipv4` must say `Open`.',
      ].join('\n\n'),
      ja: [
        '原因は `ERR` 番号で示されます。前後の `COMM_FAILED` は送信に失敗したことのみを示します。',
        '- `ERR 218`: `tools.cisco.com` を名前解決できていません。`ip name-server` と `ip domain lookup` を確認します。\n- `ERR 207`: 応答がありません。`ip http client source-interface`、VRF、経路、プロキシを確認します。FN72323 の対象バージョンではトラストプールも確認します。\n- `ERR 205`: 接続の確立中に中断されています。`show version` を FN72323 と照合し、`show crypto pki trustpool` と `show clock` を確認します。',
        '疎通確認は `telnet tools.cisco.com 443 /ipv4` で、`Open` と表示されれば成功です。',
      ].join('\n\n'),
    },
    sources: [seminar('missing configuration'), seminar('reachability'), { source: 'fn72323', tag: 'V' }],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'CALL_HOME_ENABLED',
    level: 6,
    text: 'Call-home is enabled by Smart Agent for Licensing.',
    sample: `${at}%CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.`,
    outcome: 'neither',
    title: { en: 'Call Home was enabled at start-up', ja: '起動時の Call Home 有効化' },
    body: {
      en: 'Normal at start-up, also on devices that report through CSLU: it does not prove transport `callhome`. `show license status` names the transport. An enabled Call Home runs `show` commands on its own (version, configuration, memory, CPU, crypto); with `snmp-server enable traps config` that sends traps. This is expected and does not touch traffic.',
      ja: '起動時の正常なメッセージです。CSLU 経由の装置でも出力されるため、Transport が `callhome` である根拠にはなりません。Transport は `show license status` で確認します。Call Home が有効な場合、バージョン、設定、メモリ、CPU、crypto などの `show` コマンドが自動的に実行されます。`snmp-server enable traps config` があるとトラップも送信されますが、想定された動作で、通信への影響はありません。',
    },
    sources: [
      { source: 'boot-logs', tag: 'V' },
      seminar('Call Home'),
      { source: 'community-callhome', tag: 'D' },
    ],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'CALL_HOME_FAILED_TO_ENABLE',
    level: 3,
    text: 'Failed to enable call-home from Smart Agent for Licensing: [chars]',
    sample: `${at}%CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing: <reason>`,
    outcome: 'failure',
    hop: 'endpoint',
    title: { en: 'Call Home could not be enabled', ja: 'Call Home の有効化に失敗' },
    body: {
      en: 'Documented cause: `service call-home` is missing. Matters with transport `callhome` only: check `show call-home`.',
      ja: 'ドキュメント上の原因は `service call-home` の不足です。Transport が `callhome` の場合に限り影響します。`show call-home` を確認します。',
    },
    sources: [sysmsg],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'HTTP_REQUEST_FAILED',
    level: 3,
    text: 'failed to send HTTP request to : [chars] (ERR [dec] : [chars])',
    sample: `${at}%CALL_HOME-3-HTTP_REQUEST_FAILED: failed to send HTTP request to : https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)`,
    outcome: 'failure',
    title: {
      en: 'A Call Home message other than licensing failed',
      ja: 'ライセンス以外の Call Home 送信に失敗',
    },
    body: {
      en: 'Documented for inventory or diagnostic messages, not for licensing. The `ERR` codes are those of `SL_MESSAGE_FAILED`, so the path may be broken for licensing as well: `show license status`.',
      ja: 'ドキュメント上、インベントリや診断など、ライセンス以外の送信に関するメッセージです。`ERR` 番号は `SL_MESSAGE_FAILED` と共通のため、ライセンスの通信にも影響している可能性があります。`show license status` を確認します。',
    },
    sources: [sysmsg],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'ONDEMAND_MESSAGE_FAILED',
    level: 3,
    text: 'call-home on-demand message failed to send (ERR [dec], [chars])',
    sample: `${at}%CALL_HOME-3-ONDEMAND_MESSAGE_FAILED: call-home on-demand message failed to send (ERR 218, Host name resolution failed)`,
    outcome: 'failure',
    title: {
      en: 'A Call Home message sent by hand failed',
      ja: '手動で実行した Call Home 送信に失敗',
    },
    body: {
      en: 'Documented as the answer to `call-home send` or `call-home test`. The `ERR` codes are those of `SL_MESSAGE_FAILED`.',
      ja: 'ドキュメント上、`call-home send` や `call-home test` の失敗時に出力されます。`ERR` 番号は `SL_MESSAGE_FAILED` と共通です。',
    },
    sources: [sysmsg],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'SMTP_SEND_FAILED',
    level: 3,
    text: 'Unable to send notification using SMTP server [chars] (ERR [dec], [chars])',
    sample: `${at}%CALL_HOME-3-SMTP_SEND_FAILED: Unable to send notification using SMTP server 192.0.2.25 (ERR 207, Connection time out)`,
    outcome: 'failure',
    title: { en: 'Call Home could not send mail', ja: 'Call Home のメール送信に失敗' },
    body: {
      en: 'Documented for mail. Not about licensing, which needs `destination transport-method http`. Check the mail server with `show call-home`.',
      ja: 'ドキュメント上、メール送信に関するメッセージです。ライセンスの通信とは関係ありません（ライセンスには `destination transport-method http` が必要です）。メールサーバの設定を `show call-home` で確認します。',
    },
    sources: [sysmsg],
  },
  {
    facility: 'CALL_HOME',
    mnemonic: 'HTTP_ADDRESS_NOT_SUPPORTED',
    level: 4,
    text: 'A http destination address [chars] not supported[chars] https destination address must be used',
    sample: `${at}%CALL_HOME-4-HTTP_ADDRESS_NOT_SUPPORTED: A http destination address http://tools.cisco.com/its/service/oddce/services/DDCEService is not supported, a https destination address must be used`,
    outcome: 'failure',
    hop: 'endpoint',
    title: { en: 'The Call Home address must be https', ja: 'Call Home の宛先は https が必要' },
    body: {
      en: 'Documented: an address with `http://` is refused. In the profile use `destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`.',
      ja: 'ドキュメント上、`http://` の宛先は受け付けられません。プロファイルに `destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService` を設定します。',
    },
    sources: [sysmsg],
  },
];
