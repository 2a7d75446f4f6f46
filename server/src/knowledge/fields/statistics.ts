import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show license tech support`: communication statistics. */
export const statistics: readonly FieldRow[] = [
  {
    label: 'Communication Statistics',
    title: { en: 'What each kind of message achieved', ja: '通信の統計' },
    body: {
      en: 'The most telling part of the output. Start with the block that has an ongoing failure and read its `Failure Reason`.',
      ja: '原因の切り分けに最も役立つ部分です。失敗が続いている項目を探し、`Failure Reason` を確認します。',
    },
    hop: 'endpoint',
    sources: [goldens, deck('CSCwa11048')],
  },
  {
    label: 'Communication Level Allowed',
    title: { en: 'May the device talk to CSSM directly?', ja: 'CSSM への直接通信の可否' },
    body: {
      en: 'Follows from the trust code.',
      ja: '信頼コードの有無によって決まります。',
    },
    hop: 'trust',
    values: [
      {
        value: 'INDIRECT',
        text: {
          en: 'Not directly. With `Smart` or `Callhome` the token step is missing; with CSLU or On-Prem this is normal.',
          ja: '直接通信はできません。`Smart` または `Callhome` では、トークンの手順が未実施です。CSLU や On-Prem 経由では正常です。',
        },
      },
      {
        value: 'DIRECT',
        text: { en: 'Trust is established.', ja: '信頼が確立されています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Overall State',
    title: { en: 'Why nothing is sent', ja: '送信しない理由' },
    body: {
      en: 'Both non-empty values seen mean the same: transport Smart without trust. They do not prove that the transport is off.',
      ja: '確認できている 2 つの値は、どちらも Smart で信頼が未確立の状態を示します。Transport が off であることを示すものではありません。',
    },
    hop: 'trust',
    values: [
      { value: '<empty>', text: { en: 'Nothing to report.', ja: '特記事項はありません。' } },
      {
        value: 'Device configured for Offline transport',
        text: {
          en: 'With `Smart`: the token step is missing.',
          ja: '`Smart` の場合は、トークンの手順が未実施です。',
        },
      },
      {
        value: 'Insufficient trust for direct communication',
        text: {
          en: 'The token step is missing: `license smart trust idtoken`.',
          ja: 'トークンの手順（`license smart trust idtoken`）が未実施です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Trust Establishment',
    under: 'Communication Statistics',
    title: { en: 'Requests for a trust code', ja: '信頼コードの要求' },
    body: {
      en: 'Sent by `license smart trust idtoken`. A token that is not valid shows up here.',
      ja: '`license smart trust idtoken` で送信されます。無効なトークンはここで分かります。',
    },
    hop: 'trust',
    sources: [goldens, deck('related information 4')],
  },
  {
    label: 'Trust Acknowledgement',
    under: 'Communication Statistics',
    title: { en: 'Confirmation of the trust code', ja: '信頼コードの受領確認' },
    body: {
      en: 'The device confirms that it installed the trust code.',
      ja: '信頼コードをインストールしたことを装置が通知します。',
    },
    hop: 'trust',
    sources: [inferred],
  },
  {
    label: 'Usage Reporting',
    under: 'Communication Statistics',
    title: { en: 'Usage reports sent', ja: 'RUM レポートの送信' },
    body: {
      en: '`OK_POLL` means accepted; the ACK is fetched later by `Result Polling`.',
      ja: '`OK_POLL` は受け付けられたことを示し、ACK は後で `Result Polling` によって取得します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Result Polling',
    under: 'Communication Statistics',
    title: { en: 'Polls for the ACK', ja: 'ACK の取得' },
    body: {
      en: '`Invalid Polling Id` again and again is the sign of CSCwa11048.',
      ja: '`Invalid Polling Id` が繰り返される場合は、CSCwa11048 の可能性があります。',
    },
    hop: 'ack',
    sources: [goldens, deck('CSCwa11048')],
  },
  {
    label: 'Authorization Request',
    under: 'Communication Statistics',
    title: { en: 'Requests for an authorization code', ja: '承認コードの要求' },
    body: {
      en: 'Only used for enforced licences such as HSECK9.',
      ja: 'HSECK9 などの強制ライセンスだけで使われます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Authorization Confirmation',
    under: 'Communication Statistics',
    title: { en: 'Confirmation of an authorization code', ja: '承認コードの受領確認' },
    body: {
      en: 'Only used for enforced licences such as HSECK9.',
      ja: 'HSECK9 などの強制ライセンスだけで使われます。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Authorization Return',
    under: 'Communication Statistics',
    title: { en: 'Return of an authorization code', ja: '承認コードの返却' },
    body: {
      en: 'Sent by `license smart authorization return`.',
      ja: '`license smart authorization return` で送信されます。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Trust Sync',
    under: 'Communication Statistics',
    title: { en: 'Refresh of the trust data', ja: '信頼情報の同期' },
    body: {
      en: 'A success also moves `Last ACK received`, without any usage report being acknowledged.',
      ja: '成功すると、利用状況のレポートが ACK されていなくても `Last ACK received` が更新されます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Hello Message',
    under: 'Communication Statistics',
    title: { en: 'Greeting to CSLU or On-Prem', ja: 'CSLU / On-Prem への接続確認' },
    body: {
      en: 'Failures here alone, beside a fresh ACK, do not prove a broken path.',
      ja: '新しい ACK があり、ここだけが失敗している場合は、経路の異常とは判断できません。',
    },
    hop: 'connect',
    sources: [goldens, inferred],
  },
  {
    label: 'Telemetry Reporting',
    under: 'Communication Statistics',
    title: { en: 'Telemetry sent', ja: 'テレメトリの送信' },
    body: {
      en: 'Newer agents only. It is separate from usage reports.',
      ja: '新しいエージェントだけで表示されます。利用状況のレポートとは別です。',
    },
    sources: [goldens],
  },
  {
    label: 'Attempts',
    title: { en: 'How often it was tried', ja: '試行回数' },
    body: {
      en: '`Total`, `Success` and `Fail` since the agent started counting. Old failures stay in the sum; look at `Ongoing Failure`.',
      ja: '`Total`、`Success`、`Fail` は累計です。過去の失敗も残るため、`Ongoing Failure` を確認します。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Ongoing Failure',
    title: { en: 'Failures since the last success', ja: '継続中の失敗回数' },
    body: {
      en: '`Overall` counts failures in a row, `Communication` those without any answer. `Overall` above 0 with `Communication=0` means that the server answered and refused: the network is fine.',
      ja: '`Overall` は連続した失敗の回数、`Communication` はそのうち応答がなかった回数です。`Overall` が 0 より大きく `Communication=0` の場合、サーバが応答して拒否しているため、疎通性に問題はありません。',
    },
    hop: 'connect',
    values: [
      {
        value: 'Overall=0 Communication=0',
        text: { en: 'No failure is going on.', ja: '継続中の失敗はありません。' },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Last Response',
    title: { en: 'Last answer of the peer', ja: '接続先からの最後の応答' },
    body: {
      en: 'The result of the last attempt and its time.',
      ja: '最後の試行の結果と日時です。',
    },
    hop: 'endpoint',
    values: [
      {
        value: 'OK_POLL',
        text: {
          en: 'Accepted; the ACK is to be fetched. Wait.',
          ja: '受け付けられました。ACK の取得待ちのため、待機します。',
        },
      },
      {
        value: 'OK_TRY_AGAIN',
        text: {
          en: 'The server is busy. The device tries again.',
          ja: 'サーバ側の処理待ちです。装置が再試行します。',
        },
      },
      { value: 'OK', text: { en: 'Success.', ja: '成功です。' } },
      {
        value: 'NO REPLY',
        text: {
          en: 'No answer came: check name, route, port, proxy and TLS.',
          ja: '応答がありません。名前解決、経路、ポート、プロキシ、TLS を確認します。',
        },
      },
      {
        value: 'NO DATA TO PROCESS',
        text: { en: 'Nothing was to be done. Harmless.', ja: '処理対象がありません。問題ありません。' },
      },
      {
        value: 'INVALID STATUS CODE',
        text: {
          en: 'The server answered with a refusal; see `Failure Reason`. The path up to the server works.',
          ja: 'サーバが要求を拒否しました。`Failure Reason` を確認します。サーバまでの経路は正常です。',
        },
      },
      {
        value: 'BUILD REQUEST ERROR',
        text: {
          en: 'The device could not build the request; nothing was sent.',
          ja: '装置が要求を作成できず、送信されていません。',
        },
      },
      { value: '<none>', text: { en: 'Never tried.', ja: '試行されていません。' } },
    ],
    sources: [goldens],
  },
  {
    label: 'Failure Reason',
    title: { en: 'Why the last attempt failed', ja: '失敗の理由' },
    body: {
      en: 'The text comes from the peer or from the agent and is the best pointer to the cause.',
      ja: '接続先またはエージェントが返した文字列で、原因を知る最も確かな手がかりです。',
    },
    hop: 'endpoint',
    values: [
      {
        value: '{"token"',
        text: {
          en: 'The token has expired or is used up. Create a new one at CSSM.',
          ja: 'トークンの有効期限切れ、または最大使用回数への到達です。CSSM で新しいトークンを発行します。',
        },
      },
      {
        value: '{"product_instance_identifier"',
        text: {
          en: 'CSSM no longer knows this product instance: new token, then `license smart trust idtoken` with `all force`.',
          ja: 'CSSM にこの製品インスタンス（PI）が存在しません。新しいトークンを発行し、`license smart trust idtoken` を `all force` 付きで実行します。',
        },
      },
      {
        value: 'Invalid Polling Id',
        text: {
          en: 'CSSM does not know the poll id. If it repeats, see CSCwa11048.',
          ja: 'CSSM が Poll ID を認識していません。繰り返す場合は CSCwa11048 を確認します。',
        },
      },
      {
        value: 'Server error occurred',
        text: {
          en: 'A fault inside CSSM. Wait, then `license smart sync`.',
          ja: 'CSSM 内部の問題です。時間をおいて `license smart sync` を実行します。',
        },
      },
      {
        value: 'HTTP Server Error 5',
        text: {
          en: 'CSSM or a proxy timed out or is down. If it repeats, see CSCwa11048.',
          ja: 'CSSM またはプロキシのタイムアウトや停止です。繰り返す場合は CSCwa11048 を確認します。',
        },
      },
      {
        value: 'Null pointer Error',
        text: {
          en: 'Nothing was to be requested. Ignore it unless you asked for an authorization code.',
          ja: '要求対象がありません。承認コード（SLAC）を要求していなければ問題ありません。',
        },
      },
      { value: '<none>', text: { en: 'No failure.', ja: '失敗はありません。' } },
    ],
    sources: [goldens, deck('related information 4'), deck('CSCwa11048')],
  },
  {
    label: 'Last Success Time',
    title: { en: 'Time of the last success', ja: '最後に成功した日時' },
    body: {
      en: 'A success after the last failure clears that failure.',
      ja: '最後の失敗より後に成功していれば、その失敗は解消しています。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Last Failure Time',
    title: { en: 'Time of the last failure', ja: '最後に失敗した日時' },
    body: {
      en: 'Compare it with `Last Success Time`.',
      ja: '`Last Success Time` と比較します。',
    },
    sources: [goldens, inferred],
  },
];
