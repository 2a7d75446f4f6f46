import type { TermRow } from '../types';
import { cube } from './cite';

/** Field notices of other platforms and cautions that people look up by name. */
export const notices: readonly TermRow[] = [
  {
    names: ['FN72298', 'FN 72298'],
    title: {
      en: 'FN72298: the root certificate on IE3x00 and ESS3x00',
      ja: 'FN72298: IE3x00/ESS3x00 のルート証明書',
    },
    body: {
      en: 'The same change of the root certificate as FN72323, on IE3x00 and ESS3x00. There the fix is 17.6.1 or later; 17.5.1 and 17.5.1a are affected. It does not concern Catalyst 9000.',
      ja: 'FN72323 と同じルート証明書の変更に関する、IE3x00 と ESS3x00 向けの Field Notice です。修正バージョンは 17.6.1 以降で、17.5.1 と 17.5.1a は影響を受けます。Catalyst 9000 は対象外です。',
    },
    hop: 'tls',
    sources: [{ source: 'fn72298', tag: 'V' }],
  },
  {
    names: ['FN72116', 'FN 72116', 'CSCwa97806'],
    title: { en: 'FN72116: the root certificate on cBR-8', ja: 'FN72116: cBR-8 のルート証明書' },
    body: {
      en: 'The same change of the root certificate as FN72323, on cBR-8. Fixed in 17.3.1z and 17.6.1a. It does not concern Catalyst 9000.',
      ja: 'FN72323 と同じルート証明書の変更に関する、cBR-8 向けの Field Notice です。修正バージョンは 17.3.1z と 17.6.1a です。Catalyst 9000 は対象外です。',
    },
    hop: 'tls',
    sources: [{ source: 'fn72116', tag: 'V' }],
  },
  {
    names: [
      'FN72290',
      'FN72103',
      'FN72110',
      'FN72113',
      'FN72289',
      'FN72291',
      'FN72306',
      'FN72318',
      'FN70557',
      'CSCvx00476',
    ],
    title: { en: 'The root certificate on other products', ja: '他製品のルート証明書に関する Field Notice' },
    body: {
      en: 'The same change of the root certificate as FN72323, on a product other than IOS-XE switches: IOS XR (FN72290), ASA and FXOS (FN72103), or management and collaboration products. For Catalyst 9000 see FN72323.',
      ja: 'FN72323 と同じルート証明書の変更に関する、IOS-XE スイッチ以外の製品の Field Notice です。IOS XR（FN72290）、ASA と FXOS（FN72103）、管理製品やコラボレーション製品が対象です。Catalyst 9000 については FN72323 を確認します。',
    },
    hop: 'tls',
    sources: [{ source: 'fn-titles', tag: 'V' }],
  },
  {
    names: ['FN70489'],
    title: { en: 'FN70489: old self-signed certificates', ja: 'FN70489: 古い自己署名証明書' },
    body: {
      en: 'Self-signed certificates that old IOS releases generated ended on 2020-01-01. For licensing that matters only where CSLU or SSM On-Prem logs in by HTTPS (`TP-self-signed-<n>`); reports that the device sends do not use them.',
      ja: '古い IOS が生成した自己署名証明書の有効期限が 2020-01-01 で切れる事象です。ライセンスに関係するのは、CSLU や SSM On-Prem が HTTPS で装置にログインする場合（`TP-self-signed-<n>`）だけで、装置から送信するレポートには使われません。',
    },
    hop: 'source',
    sources: [
      { source: 'fn70489', tag: 'V' },
      { source: 'fn70489', tag: 'I' },
    ],
  },
  {
    names: ['FN74135'],
    title: { en: 'FN74135: SUDI certificate in a trustpoint', ja: 'FN74135: トラストポイントの SUDI 証明書' },
    body: {
      en: 'The SUDI certificate of some Catalyst 9000 that is used in a trustpoint ends. By itself it is no reason for reports to fail; read the notice for what else uses it.',
      ja: '一部の Catalyst 9000 で、トラストポイントに使用している SUDI 証明書の有効期限が切れる事象です。それ自体はレポート失敗の原因ではありません。他の用途への影響は Field Notice を確認します。',
    },
    hop: 'tls',
    sources: [{ source: 'fn74135', tag: 'V' }],
  },
  {
    names: ['CUBE', 'CUBE shutdown', 'CUBE 呼処理停止'],
    title: { en: 'CUBE stops calls past the ACK deadline', ja: 'ACK 期限超過による CUBE の呼処理停止' },
    body: {
      en: 'The one case of SLP that touches service: CUBE on 17.3.2, 17.3.3, 17.3.4a, 17.6.1a, and all of 17.4 and 17.5, stops processing calls when the ACK deadline passes. Later releases do not. Report in time or upgrade.',
      ja: 'SLP でサービスに影響する唯一の例です。17.3.2、17.3.3、17.3.4a、17.6.1a、および 17.4 と 17.5 のすべてのバージョンの CUBE では、ACK 期限を過ぎると呼処理が停止します。以降のバージョンでは停止しません。期限までに報告するか、アップグレードします。',
    },
    hop: 'ack',
    sources: [cube],
  },
  {
    names: [
      'IdenTrust',
      'QuoVadis',
      'IdenTrust Commercial Root CA 1',
      'QuoVadis Root CA 2',
      'ルート証明書',
      'trustpool',
      'トラストプール',
    ],
    title: { en: 'Root certificate of CSSM', ja: 'CSSM のルート証明書' },
    body: {
      en: 'QuoVadis Root CA 2 was given up; since 2022-02-05 `tools.cisco.com` and since 2023-01-26 `smartreceiver.cisco.com` need `IdenTrust Commercial Root CA 1` in the trustpool. Older releases lack it (FN72323). `show crypto pki trustpool` shows it; else `crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b`, or `crypto pki trustpool import terminal` to paste it, or upgrade.',
      ja: 'QuoVadis Root CA 2 の廃止に伴い、`tools.cisco.com` は 2022-02-05 以降、`smartreceiver.cisco.com` は 2023-01-26 以降、トラストプールに `IdenTrust Commercial Root CA 1` が必要です。古いバージョンには含まれていません（FN72323）。`show crypto pki trustpool` で確認します。含まれていない場合は、`crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b` でインポートするか、`crypto pki trustpool import terminal` で貼り付けるか、アップグレードします。',
    },
    hop: 'tls',
    sources: [{ source: 'fn72323', tag: 'V' }],
  },
];
