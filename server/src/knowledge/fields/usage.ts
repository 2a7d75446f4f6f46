import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show license usage` and `show license summary`. */
export const usage: readonly FieldRow[] = [
  {
    label: 'License Usage',
    title: { en: 'Licences in use', ja: '使用中のライセンス' },
    body: {
      en: 'What the configuration and the hardware use now. CSSM counts it after the next acknowledged report.',
      ja: '設定とハードウェアによって現在使用しているライセンスです。CSSM には、次のレポートが ACK された後に反映されます。',
    },
    hop: 'report',
    sources: [deck('policy 1')],
  },
  {
    label: 'License Authorization',
    title: { en: 'State of the classic model', ja: '旧 Smart Licensing の認証状態' },
    body: {
      en: 'Under SLP the status is `Not Applicable` or the block is missing. Any other state comes from classic Smart Licensing.',
      ja: 'SLP では `Not Applicable` と表示されるか、ブロック自体がありません。それ以外の状態は旧 Smart Licensing（SL）の表示です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'Not Applicable',
        text: { en: 'Normal under SLP.', ja: 'SLP では正常です。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Registration',
    title: { en: 'Registration of the classic model', ja: '旧 Smart Licensing の登録状態' },
    body: {
      en: 'Only classic Smart Licensing has a registration. SLP replaces it by trust and reports.',
      ja: '登録は旧 Smart Licensing（SL）だけの概念です。SLP では信頼の確立とレポートに置き換わりました。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'License',
    title: { en: 'Licence', ja: 'ライセンス' },
    body: {
      en: '`network-*` is perpetual, `dna-*` is a subscription.',
      ja: '`network-*` は永続ライセンス、`dna-*` はサブスクリプション ライセンスです。',
    },
    hop: 'report',
    sources: [deck('policy 1')],
  },
  {
    label: 'Entitlement Tag',
    title: { en: 'Tag of the licence at CSSM', ja: 'CSSM でのライセンス識別名' },
    body: {
      en: 'Names the licence towards CSSM. The summary cuts long ones with `...`.',
      ja: 'CSSM でライセンスを識別する名前です。サマリ表示では、長い名前は `...` で省略されます。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Count',
    title: { en: 'How many are in use', ja: '使用数' },
    body: {
      en: 'In a stack, usually one for each member of the same model.',
      ja: 'スタック構成では、通常は同じ型番のメンバーの台数です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Status',
    under: 'License Usage',
    title: { en: 'State of the licence', ja: 'ライセンスの状態' },
    body: {
      en: 'The number in brackets, as in `IN USE(15)`, is internal.',
      ja: '`IN USE(15)` のような括弧内の数字は内部の値です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'IN USE',
        text: {
          en: 'Normal. Under SLP a licence without enforcement is in use at once, reported or not.',
          ja: '正常です。SLP では、強制のないライセンスは報告の有無に関係なく最初から使用中になります。',
        },
      },
      {
        value: 'NOT IN USE',
        text: {
          en: 'Known to the device but not used now.',
          ja: '装置が認識していますが、現在は使用していません。',
        },
      },
      {
        value: 'OUT OF COMPLIANCE',
        text: {
          en: 'A state of classic Smart Licensing; SLP does not use it for these licences.',
          ja: '旧 Smart Licensing（SL）での状態表示です。SLP では使われません。',
        },
      },
      {
        value: 'AUTHORIZED',
        text: {
          en: 'A state of classic Smart Licensing.',
          ja: '旧 Smart Licensing（SL）での状態表示です。',
        },
      },
    ],
    sources: [deck('policy 1'), goldens],
  },
  {
    label: 'Export status',
    title: { en: 'Is the licence export-controlled?', ja: '輸出規制の有無' },
    body: {
      en: '`NOT RESTRICTED` needs no authorization code. The restricted values are known from documentation only.',
      ja: '`NOT RESTRICTED` の場合、承認コード（SLAC）は不要です。規制対象を示す値は、ドキュメント上のものです。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Enforcement type',
    title: { en: 'Is the licence enforced?', ja: '強制の有無' },
    body: {
      en: 'An enforced licence needs an authorization code (SLAC) before it can be used.',
      ja: '強制ライセンスは、使用前に承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    values: [
      {
        value: 'NOT ENFORCED',
        text: {
          en: 'Usable at once; only the report is owed.',
          ja: 'すぐに使用できます。必要なのはレポートだけです。',
        },
      },
    ],
    sources: [goldens, deck('three models')],
  },
  {
    label: 'License type',
    title: { en: 'Perpetual or subscription', ja: '永続かサブスクリプションか' },
    body: {
      en: 'Decides which policy attributes apply, and with them the reporting duty.',
      ja: 'どのポリシー属性が適用されるか、つまりレポートの要否と期限を決めます。',
    },
    hop: 'report',
    values: [
      {
        value: 'Perpetual',
        text: {
          en: 'No expiry. By default one report suffices as long as nothing changes.',
          ja: '有効期限はありません。デフォルトでは、変更がない限り 1 回のレポートで十分です。',
        },
      },
      {
        value: 'Subscription',
        text: {
          en: 'Bought for 3, 5 or 7 years. By default a report is due every 90 days.',
          ja: '通常 3 年、5 年、7 年の期間で購入します。デフォルトでは 90 日ごとにレポートが必要です。',
        },
      },
    ],
    sources: [deck('policy 1'), deck('policy 2'), goldens],
  },
  {
    label: 'Current Report',
    title: { en: 'Open RUM report', ja: '記録中の RUM レポート' },
    body: {
      en: 'Id of the report that collects usage now; `Previous` is the one before. See `show license rum id`.',
      ja: '現在記録している RUM レポートの ID です。`Previous` は 1 つ前のレポートです。`show license rum id` で確認できます。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
];
