import type { TermRow } from '../types';
import { cube, deck, documented, fieldwork, manual } from './cite';

/** The licensing models of Catalyst 9000, and the words that belong to one of them. */
export const models: readonly TermRow[] = [
  {
    names: [
      'three licensing models',
      'licensing models',
      'PAK, SL and SLP',
      '3 つのライセンス方式',
      'ライセンス方式の違い',
      'ライセンスの相違点',
    ],
    title: { en: 'PAK, SL and SLP compared', ja: 'PAK、SL、SLP の違い' },
    body: {
      en: [
        '- **PAK**: a licence file for each device, installed and activated on it.\n- **Smart Licensing (SL)**: the first start is in evaluation mode; the device must register with CSSM or with the older satellite to be in compliance, and then reports its usage regularly.\n- **Smart Licensing Using Policy (SLP)**: no evaluation mode and no registration. A licence is active from the start; what is owed is a report of its usage, and the policy says when.',
        'Under SLP a licence that is not enforced may be used without limit. Two exceptions: HSECK9 needs an authorization code (SLAC) first, and CUBE on some releases stops processing calls past the ACK deadline.',
      ].join('\n\n'),
      ja: [
        '- **PAK**: 装置ごとにライセンスファイルをインストールし、アクティベーションします。\n- **Smart Licensing（SL）**: 最初は評価モードで起動します。コンプライアンスを保つために CSSM または旧サテライトへの登録が必要で、その後は利用状況を定期的に報告します。\n- **Smart Licensing Using Policy（SLP）**: 評価モードも登録もありません。ライセンスは最初から有効で、必要なのはポリシーに従った利用状況の報告だけです。',
        'SLP では、非強制（Unenforced）のライセンスは制限なく使用できます。例外は 2 つです。HSECK9 には承認コード（SLAC）が必要で、一部バージョンの CUBE では ACK 期限を過ぎると呼処理が停止します。',
      ].join('\n\n'),
    },
    hop: 'agent',
    sources: [deck('licensing models'), cube],
  },
  {
    names: ['licensing roadmap', 'roadmap', '16.9.1', '17.3.2a', 'ライセンスのロードマップ', 'ロードマップ'],
    title: { en: 'Which release uses which model', ja: 'バージョンごとのライセンス方式' },
    body: {
      en: 'Catalyst 9000: PAK at first; from 16.9.1 on Smart Licensing (SL) only; from 17.3.2a on SLP only. Routers begin with 17.3.2, Catalyst 8000V and C1100TG with 17.4.1. An upgrade across 17.3.2a needs no new licence, but look at `show license status` afterwards: it may have chosen another transport.',
      ja: 'Catalyst 9000 は、PAK ライセンスから始まり、16.9.1 以降は Smart Licensing（SL）のみ、17.3.2a 以降は SLP のみをサポートします。ルータは 17.3.2、Catalyst 8000V と C1100TG は 17.4.1 からです。17.3.2a をまたぐアップグレードで新しいライセンスは不要ですが、Transport が変わる場合があるため、`show license status` を確認します。',
    },
    hop: 'agent',
    sources: [deck('roadmap'), { source: 'tn-217046', tag: 'V' }, manual('p. 124 to 125')],
  },
  {
    names: ['PAK', 'PAK license', 'Product Activation Key', 'PAK ライセンス'],
    title: { en: 'PAK licence', ja: 'PAK ライセンス' },
    body: {
      en: 'Product Activation Key: the oldest model. Each device gets a licence file of its own, which is installed and activated on it. Catalyst 9000 has left it with 16.9.1.',
      ja: 'Product Activation Key による最も古い方式です。装置ごとのライセンスファイルをインストールし、アクティベーションします。Catalyst 9000 では 16.9.1 以降は使用しません。',
    },
    sources: [deck('licensing models'), deck('roadmap')],
  },
  {
    names: [
      'Smart Licensing',
      'SL',
      'Smart License',
      'classic Smart Licensing',
      '旧 Smart Licensing',
      '旧 SL',
    ],
    title: { en: 'Smart Licensing (SL), the model before SLP', ja: '旧 Smart Licensing（SL）' },
    body: {
      en: 'Catalyst 9000 from 16.9.1 up to 17.3.1. The device starts in evaluation mode, registers with a token at CSSM or at the older satellite, and is then in or out of compliance. Signs of it in a capture: `Registration:`, `License Authorization:`, `EVAL`, `AUTHORIZED`, `license smart register`.',
      ja: 'Catalyst 9000 では 16.9.1 から 17.3.1 までの方式です。評価モードで起動し、トークンを使って CSSM または旧サテライトへ登録すると、コンプライアンスの状態が表示されます。取得ログでは `Registration:`、`License Authorization:`、`EVAL`、`AUTHORIZED`、`license smart register` が目印です。',
    },
    hop: 'agent',
    sources: [deck('licensing models'), deck('roadmap')],
  },
  {
    names: [
      'Smart Licensing Using Policy',
      'SLP',
      'Smart Licensing Using Policy (SLP)',
      'ポリシーを使用したスマート ライセンシング',
    ],
    title: { en: 'Smart Licensing Using Policy (SLP)', ja: 'Smart Licensing Using Policy（SLP）' },
    body: {
      en: 'The only model of Catalyst 9000 from 17.3.2a on. Licences are `IN USE` from the start; the device stores RUM reports, one of six topologies brings them to CSSM, and an ACK comes back. If the ACK is late, a switch prints messages and goes on working.',
      ja: 'Catalyst 9000 では 17.3.2a 以降の唯一の方式です。ライセンスは最初から `IN USE` です。装置が RUM レポートを保存し、6 つのトポロジのいずれかで CSSM へ届け、ACK（確認応答）を受け取ります。ACK が遅れても、スイッチではメッセージが出力されるだけで動作は継続します。',
    },
    hop: 'agent',
    sources: [deck('licensing models'), deck('topologies'), manual('p. 113')],
  },
  {
    names: ['evaluation mode', 'evaluation period', 'EVAL MODE', '評価モード', '評価期間'],
    title: { en: 'Evaluation mode', ja: '評価モード' },
    body: {
      en: 'A state of the older Smart Licensing (SL) between the first start and the registration. SLP has none: a device that prints `EVAL` runs an image before 17.3.2a.',
      ja: '旧 Smart Licensing（SL）で、最初の起動から登録までの状態です。SLP に評価モードはありません。`EVAL` と表示される装置は 17.3.2a より前のイメージで動作しています。',
    },
    hop: 'agent',
    sources: [deck('licensing models')],
  },
  {
    names: ['registration', 'register', '登録', '再登録'],
    title: { en: 'Registration', ja: '登録' },
    body: {
      en: 'A word of the older Smart Licensing (SL): `license smart register idtoken`. Under SLP nothing is registered. A direct topology installs a token once with `license smart trust idtoken`; the other topologies need none. Who says "register again" about SLP means that step.',
      ja: '旧 Smart Licensing（SL）の用語で、`license smart register idtoken` を実行しました。SLP に登録はありません。CSSM へ直接接続する場合に限り、`license smart trust idtoken` でトークンを 1 回インストールします。SLP で「再登録」という場合はこの手順を指します。',
    },
    hop: 'trust',
    sources: [deck('licensing models'), deck('direct, step 3'), documented],
  },
  {
    names: ['satellite', 'Smart Software Manager satellite', '旧サテライト', 'サテライト'],
    title: { en: 'Satellite', ja: '旧サテライト' },
    body: {
      en: 'The predecessor of SSM On-Prem in the time of the older Smart Licensing (SL). For SLP use SSM On-Prem 8-202102 or later.',
      ja: '旧 Smart Licensing（SL）の時代に使われた、SSM On-Prem の前身です。SLP では SSM On-Prem 8-202102 以降を使用します。',
    },
    hop: 'endpoint',
    sources: [deck('licensing models'), cube],
  },
  {
    names: [
      'enforced',
      'unenforced',
      'enforcement',
      'NOT ENFORCED',
      '強制',
      '非強制',
      'Enforce のないライセンス',
    ],
    title: {
      en: 'Enforced and unenforced licences',
      ja: '強制（Enforced）と非強制（Unenforced）のライセンス',
    },
    body: {
      en: 'Unenforced (`NOT ENFORCED`): may be used without limit and without asking first; only the report is owed. All licences of Catalyst 9000 switches are of this kind, except HSECK9. Enforced: needs an authorization code (SLAC) before it works.',
      ja: '非強制（`NOT ENFORCED`）のライセンスは、事前の手続きなしで制限なく使用でき、必要なのは報告だけです。HSECK9 を除き、Catalyst 9000 スイッチのライセンスはすべてこの種類です。強制のライセンスは、使用前に承認コード（SLAC）が必要です。',
    },
    sources: [deck('licensing models'), deck('policy 2'), { source: 'devnet', tag: 'V' }],
  },
  {
    names: ['IN USE', 'NOT IN USE', 'license status', 'ライセンスの状態'],
    title: { en: 'Status of a licence', ja: 'ライセンスの状態' },
    body: {
      en: 'Under SLP a licence that is configured is `IN USE`, whether or not anything was ever reported. `AUTHORIZED` and `OUT OF COMPLIANCE` belong to the older model; `NOT IN USE` means configured for nothing at the moment. Whether reports arrive is told by `Last ACK received`, not by this status.',
      ja: 'SLP では、設定されているライセンスは報告の有無にかかわらずデフォルトで `IN USE` です。`AUTHORIZED` や `OUT OF COMPLIANCE` は旧方式の表示で、`NOT IN USE` は現在使用していないことを示します。レポートが届いているかどうかは、この状態ではなく `Last ACK received` で確認します。',
    },
    hop: 'report',
    sources: [deck('policy 1')],
  },
  {
    names: ['out of compliance', 'compliance', 'OOC', 'コンプライアンス', 'コンプライアンス違反'],
    title: { en: 'Out of compliance', ja: 'コンプライアンス違反' },
    body: {
      en: 'The older Smart Licensing (SL): the account holds fewer licences than are used, or the device did not register. SLP does not judge this on the device; CSSM compares what was reported with what was bought.',
      ja: '旧 Smart Licensing（SL）で、アカウントのライセンス数が使用数に足りない、または装置が未登録の状態です。SLP では装置側で判定せず、報告された利用状況と購入数を CSSM が照合します。',
    },
    sources: [deck('licensing models'), fieldwork],
  },
];
