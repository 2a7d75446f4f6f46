import type { Text } from '../../terms';

/** What the digit of a message means, by the digit. */
export const severityOf: readonly Text[] = [
  { en: 'emergency', ja: '緊急（emergency）' },
  { en: 'alert', ja: '警報（alert）' },
  { en: 'critical', ja: '重大（critical）' },
  { en: 'error', ja: 'エラー（error）' },
  { en: 'warning', ja: '警告（warning）' },
  { en: 'notification', ja: '通知（notification）' },
  { en: 'informational', ja: '情報（informational）' },
  { en: 'debugging', ja: 'デバッグ（debugging）' },
];

/** The part of the software behind a facility that stands in licensing captures. */
export const facilityOf: Readonly<Record<string, Text>> = {
  SMART_LIC: { en: 'the licensing agent', ja: 'ライセンスのエージェント' },
  'LICENSE-SMART_LIC': { en: 'the licensing agent of IOS XR', ja: 'IOS XR のライセンスのエージェント' },
  CALL_HOME: { en: 'Call Home', ja: 'Call Home' },
  PKI: { en: 'certificates and trustpoints', ja: '証明書とトラストポイント' },
  SYS: { en: 'the operating system', ja: 'オペレーティングシステム' },
  NTP: { en: 'time synchronisation', ja: '時刻同期' },
  LINK: { en: 'the physical state of an interface', ja: 'インターフェイスの物理状態' },
  LINEPROTO: { en: 'the line protocol of an interface', ja: 'インターフェイスのラインプロトコル' },
  CRYPTO_ENGINE: { en: 'the cryptographic engine', ja: '暗号エンジン' },
  STACKMGR: { en: 'the stack', ja: 'スタック' },
  LICMGR: { en: 'the licence manager of NX-OS', ja: 'NX-OS のライセンスマネージャ' },
  REDUNDANCY: { en: 'high availability', ja: '冗長構成' },
};

/** What a message of the licensing agent is about by the beginning of its name, where no source gives its text. */
export const familyOf: Readonly<Record<string, Text>> = {
  UTILITY_: {
    en: 'utility mode (MSLA billing), which is off unless it was bought',
    ja: 'Utility モード（MSLA の従量課金）。契約がなければ無効',
  },
  CONVERT_: {
    en: 'the conversion of classic (PAK) licences',
    ja: '従来型（PAK）ライセンスの変換',
  },
  RESERVE_: { en: 'reservations of the classic model (SL)', ja: '旧 Smart Licensing（SL）のライセンス予約' },
  SLR_: { en: 'reservations of the classic model (SL)', ja: '旧 Smart Licensing（SL）のライセンス予約' },
  HA_: { en: 'the roles of active and standby', ja: 'アクティブとスタンバイの役割' },
  ID_CERT_: {
    en: 'the identity certificate of the classic model (SL)',
    ja: '旧 Smart Licensing（SL）の ID 証明書',
  },
  EVAL_: {
    en: 'the evaluation period of the classic model (SL)',
    ja: '旧 Smart Licensing（SL）の評価期間',
  },
  TRUST_CODE_: { en: 'the trust code', ja: '信頼コード' },
  AUTHORIZATION_: { en: 'authorization codes (SLAC)', ja: '承認コード（SLAC）' },
  POLICY_: { en: 'the policy in force', ja: '適用中のポリシー' },
};

/** Why nothing is said about a configuration of another system. */
export const looksLike = (system: string): Text => ({
  en: `looks like ${system}, not like IOS-XE: nothing in it is judged`,
  ja: `${system} の形式のため、判定しません（IOS-XE の設定ではありません）`,
});

/** What is said of a device that runs another system. */
export const otherSystemText = (system: string): Text => ({
  en: `This device runs ${system}, not IOS-XE: its licensing messages are explained, nothing else of it is judged.`,
  ja: `この装置の OS は IOS-XE ではなく ${system} です。ライセンスのメッセージは説明しますが、それ以外は判定の対象外です。`,
});

/** The other systems that share the agent, and what holds there. */
export const foreignNote = (system: string): Text => ({
  en: `This line was printed by ${system}: the same agent, so the meaning holds; the commands named here are those of IOS-XE.`,
  ja: `この行は ${system} の出力です。エージェントは共通のため意味は同じですが、ここに記載したコマンドは IOS-XE のものです。`,
});
