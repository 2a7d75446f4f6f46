import type { Rule, RulePage } from './rule';

const session = (answer: string): string =>
  ['C9300-A#license smart import flash:ack.txt', answer, 'C9300-A#', ''].join('\n');

export default {
  id: 'SLP911',
  slug: 'import-failed',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'The file was not imported', ja: 'ファイルのインポート失敗' },
  *check({ session: { typed } }) {
    const last = typed.findLast(({ command }) => command.startsWith('license smart import'));
    const at = last?.complaint;
    if (!at) return;
    yield {
      at,
      message: {
        en: 'The import failed: the ACK, policy or code in this file is not in force on the device.',
        ja: 'インポートに失敗しています。このファイルの ACK、ポリシー、コードは装置に反映されていません。',
      },
      next: ['show license udi', 'show license history message', 'show license status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device answered the import with an error. A common reason is an ACK made for another device. What exactly it prints is not documented; a word such as error or failed counts.',
    ja: 'インポートに対して装置がエラーを出力しています。別の装置の ACK ファイルを指定していることが多い原因です。出力の文面は公開されていないため、error や failed などの語で判定します。',
  },
  remedy: {
    en: 'Compare the serial number in `show license udi` with the file, look at `show license history message`, and import the file of this device.',
    ja: '`show license udi` のシリアル番号とファイルを照合し、`show license history message` を確認したうえで、この装置のファイルをインポートします。',
  },
  bad: session('Error: the file could not be imported'),
  good: session('Import Data Successful'),
  sources: [{ source: 'field', tag: 'E' }],
});
