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
  REDUNDANCY: { en: 'high availability', ja: '冗長構成' },
};
