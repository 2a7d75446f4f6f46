import type { TermRow } from '../types';
import { deck, documented, fieldwork, goldens, manual } from './cite';

/** Trust between the device and CSSM: token, trust code, authorization code. */
export const trust: readonly TermRow[] = [
  {
    names: ['trust code', 'trust', '信頼コード', '信頼の確立', 'Trust Code'],
    title: { en: 'Trust code, and which topology needs one', ja: '信頼コード（Trust Code）と必要なトポロジ' },
    body: {
      en: [
        'Lets CSSM and the device believe each other; one for each UDI.',
        '- direct to CSSM (`smart`, `callhome`): required. `license smart trust idtoken` installs it.\n- CSLU, product instance-initiated: not required; from 17.7.1 on the device asks for one through CSLU by itself, as documented\n- CSLU- or On-Prem-initiated, controller: not required\n- SSM On-Prem, product instance-initiated: not required; documented as automatic from 17.9.1 on\n- offline: optional\n- HSECK9: needs an authorization code (SLAC) besides, whatever the topology',
        'So `<none>` is a fault with transport `smart` or `callhome` only. A trust code from the factory does not serve a direct topology: with `Communication Level Allowed: INDIRECT` the token is still owed.',
      ].join('\n\n'),
      ja: [
        'CSSM と装置が互いを信頼するためのコードで、UDI ごとに 1 つあります。',
        '- CSSM へ直接接続（`smart`、`callhome`）: 必要です。`license smart trust idtoken` でインストールします。\n- CSLU 経由（PI 起点）: 不要です。ドキュメント上、17.7.1 以降は装置が CSLU 経由で自動的に要求します。\n- CSLU 起点、On-Prem 起点、コントローラ経由: 不要です。\n- SSM On-Prem 経由（PI 起点）: 不要です。ドキュメント上、17.9.1 以降は自動です。\n- オフライン方式: 任意です。\n- HSECK9: トポロジにかかわらず、別途承認コード（SLAC）が必要です。',
        'したがって `<none>` が異常なのは Transport が `smart` または `callhome` の場合だけです。工場出荷時の信頼コードは直接接続には使えません。`Communication Level Allowed: INDIRECT` の場合はトークンが必要です。',
      ].join('\n\n'),
    },
    hop: 'trust',
    sources: [manual('p. 125'), goldens, deck('direct, step 3'), documented],
  },
  {
    names: ['token', 'ID token', 'idtoken', 'トークン', 'トークン ID', 'Token ID'],
    title: { en: 'Token', ja: 'トークン' },
    body: {
      en: [
        'Generated in the Virtual Account at CSSM and installed once on a device that connects directly. It is valid for 1 to 365 days, and until `Max. Number of Uses` is reached. Expired or used up, CSSM answers `The token … is not valid` and a new one is needed. A token that has done its work may expire: the trust code stays.',
        '`license smart trust idtoken <token> { all | local } [ force ]`: `all` for a stack, `local` for a standalone switch (on a stack it serves the active switch alone), `force` only to replace a trust code that is there.',
      ].join('\n\n'),
      ja: [
        'CSSM の VA で発行し、CSSM へ直接接続する装置に 1 回インストールします。有効期限は 1〜365 日で、`Max. Number of Uses`（最大使用回数）に達しても使えなくなります。期限切れや回数の上限では CSSM が `The token … is not valid` と応答し、新しいトークンが必要です。インストール済みであれば、期限が切れても信頼コードは残ります。',
        '`license smart trust idtoken <token> { all | local } [ force ]`: スタック構成は `all`、単体構成は `local`（スタックではアクティブだけが対象）、`force` は既存の信頼コードを置き換える場合だけ付けます。',
      ].join('\n\n'),
    },
    hop: 'trust',
    sources: [
      deck('direct, step 3'),
      deck('token'),
      { source: 'community-token', tag: 'D' },
      { source: 'community-online', tag: 'D' },
      fieldwork,
    ],
  },
  {
    names: ['Max. Number of Uses', 'Max Number of Uses', '最大使用回数', 'トークンの使用回数'],
    title: { en: 'Max. Number of Uses', ja: 'Max. Number of Uses（最大使用回数）' },
    body: {
      en: 'An optional field when a token is generated at CSSM. Leave it blank, or enter the number of stack members: each member uses the token once. With a value that does not fit, an error appears and the whole stack gets no token.',
      ja: 'CSSM でトークンを発行するときの任意の項目です。空欄にするか、スタックの台数を入力します（メンバーごとに 1 回使用します）。不適切な値を入力するとエラーになり、スタック全体のトークンを発行できないことがあります。',
    },
    hop: 'trust',
    sources: [deck('token'), { source: 'community-token', tag: 'D' }],
  },
  {
    names: ['token not valid', 'The token is not valid', 'トークンが無効', 'トークンの期限切れ'],
    title: { en: 'The token is not valid', ja: 'トークンが無効' },
    body: {
      en: '`Failure Reason: {"token":["The token … is not valid."]}` in `show license tech support`: the token has expired or has been used as often as allowed. Generate a new one and install it. CSSM answered, so the path is fine.',
      ja: '`show license tech support` に `Failure Reason: {"token":["The token … is not valid."]}` と表示される場合、トークンの有効期限切れか、最大使用回数への到達です。新しいトークンを発行してインストールします。CSSM からの応答があるため疎通性に問題はありません。',
    },
    steps: [
      {
        text: {
          en: 'At CSSM generate a token: 1 to 365 days, `Max. Number of Uses` blank or the number of members.',
          ja: 'CSSM でトークンを発行します。有効期限は 1〜365 日、`Max. Number of Uses` は空欄またはスタックの台数です。',
        },
      },
      {
        command: 'license smart trust idtoken <token> all force',
        text: {
          en: 'installs it; on a standalone switch `local`.',
          ja: 'インストールします。単体構成では `local` を指定します。',
        },
      },
      {
        command: 'show license status',
        text: {
          en: '`Trust Code Installed` names every member.',
          ja: '`Trust Code Installed` に全メンバーが表示されます。',
        },
      },
    ],
    hop: 'trust',
    sources: [deck('token'), { source: 'community-token', tag: 'D' }],
  },
  {
    names: ['all or local', 'idtoken all', 'idtoken local', 'スタックのトークン', 'all と local'],
    title: { en: '`all` or `local`', ja: '`all` と `local` の使い分け' },
    body: {
      en: '`all` on a stack: every member gets its trust code. `local` on a standalone switch; on a stack it gives one to the active switch only. After a member was added, repeat with `all force`.',
      ja: 'スタック構成では `all` を指定し、全メンバーに信頼コードをインストールします。単体構成では `local` です。スタックで `local` を指定するとアクティブだけが対象になります。メンバーの増設後は `all force` で再実行します。',
    },
    hop: 'trust',
    sources: [deck('direct, step 3'), { source: 'yang', tag: 'V' }, fieldwork],
  },
  {
    names: ['SLAC', 'authorization code', 'HSECK9', '承認コード', 'HSEC'],
    title: { en: 'Authorization code (SLAC), HSECK9', ja: '承認コード（SLAC）と HSECK9' },
    body: {
      en: 'Needed before an enforced or export-controlled licence works, above all HSECK9 (Catalyst 9300X and others, routers above 250 Mbps), whatever the topology. `license smart authorization request add <feature> all`, then `show license authorization`. `Status: NOT INSTALLED` is normal on a switch without HSECK9.',
      ja: '強制または輸出規制対象のライセンス（主に HSECK9。Catalyst 9300X など、250 Mbps を超えるルータ）を使うために、トポロジにかかわらず必要なコードです。`license smart authorization request add <feature> all` で要求し、`show license authorization` で確認します。HSECK9 を使わないスイッチでは `Status: NOT INSTALLED` が正常です。',
    },
    hop: 'trust',
    sources: [{ source: 'devnet', tag: 'V' }, documented, goldens],
  },
];
