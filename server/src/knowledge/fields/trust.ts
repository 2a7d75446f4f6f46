import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show license status`: trust. */
export const trustFields: readonly FieldRow[] = [
  {
    label: 'Trust Code Installed',
    title: { en: 'Trust code of the device', ja: '信頼コードの状態' },
    body: {
      en: 'A direct connection to CSSM needs one, installed by `license smart trust idtoken`. In a stack every member should be listed; if not, repeat with `all force`. One from the factory (17.7.1a and later) does not serve a direct connection: with `Communication Level Allowed: INDIRECT` the token is still owed. Other topologies need none; as documented the device asks for one by itself through CSLU from 17.7.1 on, through SSM On-Prem from 17.9.1 on. HSECK9 needs an authorization code (SLAC) besides.',
      ja: 'CSSM へ直接接続する場合に必要で、`license smart trust idtoken` でインストールします。スタック構成では全メンバーの表示が必要です。足りない場合は `all force` を付けて再実行します。工場出荷時の信頼コード（17.7.1a 以降）は直接接続には使えず、`Communication Level Allowed: INDIRECT` の場合はトークンが必要です。他のトポロジでは不要で、ドキュメント上、CSLU 経由では 17.7.1 以降、SSM On-Prem 経由では 17.9.1 以降、装置が自動的に要求します。HSECK9 には別途承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    values: [
      {
        value: '<none>',
        text: {
          en: 'With `Smart` or `Callhome` the token step is missing. With `cslu`, off or a controller this is normal.',
          ja: '`Smart` または `Callhome` では、トークンの手順が未実施です。`cslu`、off、コントローラ経由では正常です。',
        },
      },
      {
        value: 'No ID',
        text: {
          en: 'The same as `<none>`: a fault with `Smart` or `Callhome` only.',
          ja: '`<none>` と同じ意味です。異常となるのは `Smart` または `Callhome` の場合だけです。',
        },
      },
    ],
    sources: [
      goldens,
      { source: 'g9400', at: 'p. 125', tag: 'V' },
      deck('direct, step 3'),
      { source: 'cmdref', tag: 'D' },
    ],
  },
  {
    label: 'Trust Code Type',
    title: { en: 'Where the trust code comes from', ja: '信頼コードの種類' },
    body: {
      en: '`CSSM` was issued by CSSM. A factory-installed one (from 17.7.1a) does not serve a direct connection.',
      ja: '`CSSM` は CSSM が発行したものです。工場出荷時の信頼コード（17.7.1a 以降）では、CSSM へ直接接続できません。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'INSTALLED on',
    under: 'Trust Code Installed',
    title: { en: 'Trust code installed at', ja: '信頼コードのインストール日時' },
    body: {
      en: 'One line for each member that holds a trust code.',
      ja: '信頼コードを持つメンバーごとに 1 行表示されます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Expired on',
    under: 'Trust Code Installed',
    title: { en: 'End of validity of the trust code', ja: '信頼コードの有効期限' },
    body: {
      en: '`Jan 01 1970` stands for no value; it does not mean that the code has expired.',
      ja: '`Jan 01 1970` は値がないことを示し、期限切れを意味しません。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
];
