import type { Text } from '../terms';

/** Why a file is left out. The JSON of `check` gives the English text. */
export const reasons = {
  binary: { en: 'not text', ja: 'テキストではありません' },
  foreign: {
    en: 'neither an IOS-XE configuration nor a capture',
    ja: 'IOS-XE の設定でも取得ログでもありません',
  },
  special: { en: 'not a file', ja: 'ファイルではありません' },
  ignored: { en: 'left out by .iosxe-slp.json', ja: '.iosxe-slp.json で対象外に指定されています' },
} satisfies Record<string, Text>;

/** What the operating system says about a file that is too long would not help. */
const tooLong: Text = {
  en: 'larger than 512 MB, the longest text that can be read in one piece: split it, for example with split -C 400m',
  ja: '一度に読み込める上限の 512 MB を超えています（split -C 400m などで分割すると読み込めます）',
};

/** What the operating system answers, by its code; any other answer is printed as it comes. */
const answers: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'no such file or folder', ja: 'ファイルまたはフォルダがありません' },
  EACCES: { en: 'permission denied', ja: 'アクセス権がありません' },
  EPERM: { en: 'operation not permitted', ja: '操作が許可されていません' },
  EISDIR: { en: 'a folder, not a file', ja: 'ファイルではなくフォルダです' },
  ENOTDIR: {
    en: 'a file stands where the path needs a folder',
    ja: 'パスの途中にあるのはフォルダではなくファイルです',
  },
  ELOOP: { en: 'symbolic links lead in a circle', ja: 'シンボリックリンクが循環しています' },
  EROFS: { en: 'the file system is read-only', ja: '読み取り専用のファイルシステムです' },
  ENOSPC: { en: 'no space left', ja: '空き容量がありません' },
};

/** What went wrong with a file, without the path, which is printed in front. */
export function reasonOf(error: Error): Text {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return tooLong;
  const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (answer) return { en: `${code}: ${answer.en}`, ja: `${code}: ${answer.ja}` };
  const message = error.message.replace(/, \w+ '.*'$/, '');
  return { en: message, ja: message };
}

/** The same words in front of what is said in both languages: a path, an option. */
export const about = (name: string, { en, ja }: Text): Text => ({
  en: `${name}: ${en}`,
  ja: `${name}: ${ja}`,
});

const near = (meant: string | undefined): Text => ({
  en: meant ? ` (did you mean ${meant}?)` : '',
  ja: meant ? `（候補: ${meant}）` : '',
});

/** What the command line says about a call; names are those that were typed. */
export const complaints = {
  tooLong,
  more: (program: string): Text => ({
    en: `${program} --help tells more.`,
    ja: `使い方は ${program} --help で確認できます。`,
  }),
  noCommand: (known: readonly string[]): Text => ({
    en: `what to do? One of ${known.join(', ')}`,
    ja: `コマンドが指定されていません。指定できるコマンド: ${known.join(', ')}`,
  }),
  unknownCommand: (command: string, meant: string | undefined): Text => ({
    en: `unknown command ${command}${near(meant).en}`,
    ja: `${command} というコマンドはありません${near(meant).ja}`,
  }),
  unknownOption: (option: string, meant: string | undefined): Text => ({
    en: `unknown option ${option}${near(meant).en}`,
    ja: `${option} というオプションはありません${near(meant).ja}`,
  }),
  needsValue: (option: string): Text => ({
    en: `${option}: a value is missing (one that begins with a hyphen is written ${option}=-…)`,
    ja: `${option}: 値がありません（ハイフンで始まる値は ${option}=-… のように指定します）`,
  }),
  takesNoValue: (option: string): Text => ({
    en: `${option} takes no value`,
    ja: `${option} に値は指定できません`,
  }),
  onlyFor: (option: string, commands: readonly string[]): Text => ({
    en: `${option} is for ${commands.join(', ')}`,
    ja: `${option} を指定できるのは ${commands.join(', ')} のみです`,
  }),
  oneOf: (option: string, value: string, values: readonly string[]): Text => ({
    en: `${option} ${value}: expected one of ${values.join(', ')}`,
    ja: `${option} ${value}: 指定できる値は ${values.join(', ')} です`,
  }),
  release: (value: string): Text => ({
    en: `--target-version ${value}: expected a release such as 17.9.4`,
    ja: `--target-version ${value}: 17.9.4 のようにバージョンを指定します`,
  }),
  pair: (value: string): Text => ({
    en: `--set ${value}: expected name=value`,
    ja: `--set ${value}: 名前=値 の形で指定します`,
  }),
  jobs: (value: string): Text => ({
    en: `--jobs ${value}: expected a number from 1`,
    ja: `--jobs ${value}: 1 以上の数を指定します`,
  }),
  noFile: { en: 'no file is named', ja: 'ファイルが指定されていません' },
  redactedBaseline: {
    en: '--redact masks the names that a baseline goes by: one of the two at a time',
    ja: 'ベースラインは --redact で置き換わる名前で照合するため、同時に指定できません',
  },
  noBaseline: (path: string): Text => ({
    en: `--baseline ${path}: not a baseline`,
    ja: `--baseline ${path}: ベースラインではありません`,
  }),
  nothingToExplain: { en: 'nothing to explain is named', ja: '説明する項目が指定されていません' },
  unexplained: { en: 'nothing is known about it', ja: '該当する情報がありません' },
  oneFile: { en: 'convert: one file at a time', ja: 'convert: 指定できるファイルは 1 つです' },
  target: (known: readonly string[]): Text => ({
    en: `convert: --to TOPOLOGY, one of ${known.join(', ')}`,
    ja: `convert: --to TOPOLOGY を指定します。指定できるトポロジ: ${known.join(', ')}`,
  }),
  noVariants: (topology: string): Text => ({
    en: `${topology} has no variants`,
    ja: `${topology} にほかの構成はありません`,
  }),
  severalDevices: (path: string, hosts: readonly string[]): Text => ({
    en: `convert: ${path} holds the configurations of several devices (${hosts.join(', ')})`,
    ja: `convert: ${path} には複数の装置（${hosts.join(', ')}）の設定が含まれています`,
  }),
  tooManyWords: (count: number): Text => ({
    en: `one topology and one variant at a time, not ${count} words`,
    ja: `指定できるのはトポロジと構成を 1 つずつです（指定された語: ${count} 個）`,
  }),
  failed: (rule: string, error: string): Text => ({
    en: `${rule} failed: ${error}`,
    ja: `${rule} の処理に失敗しました: ${error}`,
  }),
} satisfies Record<string, Text | ((...given: never[]) => Text)>;
