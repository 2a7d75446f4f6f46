import { isUntold, type Refused, refusedLines, type Why } from '../facts/refusals';
import type { Lang, Text } from '../terms';
import { formatRelease } from '../text/release';
import type { Knowns, Rule, RulePage } from './rule';
import { screen } from './screens';

export default {
  id: 'SLP133',
  slug: 'line-refused',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'Licensing line that the device refused', ja: '装置が受け付けなかったライセンスの行' },
  *check(knowns) {
    for (const refused of refusedLines(knowns)) {
      const { line, at, why, hop, changes } = refused;
      yield {
        at,
        message: messageOf(refused, knowns),
        hop,
        ...(changes && !isUntold(why) ? {} : { severity: 'information' }),
        related: [{ at: line.answer, message: { en: 'The answer of the device', ja: '装置の応答' } }],
        next: nextOf(why),
      };
    }
  },
} satisfies Rule;

const listed = (words: readonly string[], lang: Lang): string =>
  words.map((word) => `\`${word}\``).join(lang === 'ja' ? '、' : ', ');

/** The line by its keywords. */
const refusedText = (head: string): Text =>
  head === ''
    ? { en: 'The device refused this line', ja: '装置はこの行を受け付けていません' }
    : { en: `The device refused \`${head}\``, ja: `装置は \`${head}\` を受け付けていません` };

const complaintText = (head: string): Text => ({
  en: `The device answers ${head === '' ? 'this line' : `\`${head}\``} with a complaint: it may not be in force.`,
  ja: `装置は${head === '' ? 'この行' : ` \`${head}\` `}に警告を表示しています。反映されていない可能性があります。`,
});

function messageOf({ head, why, changes }: Refused, knowns: Knowns): Text {
  if (why.kind === 'complaint') return complaintText(head);
  const refused = refusedText(head);
  // An output that is not shown changes nothing.
  if (why.kind === 'unknown' && !changes) return { en: `${refused.en}.`, ja: `${refused.ja}。` };
  const reason = reasonOf(why, knowns);
  return { en: `${refused.en}: ${reason.en}`, ja: `${refused.ja}。${reason.ja}` };
}

function reasonOf(why: Exclude<Why, { kind: 'complaint' }>, { release }: Knowns): Text {
  switch (why.kind) {
    case 'misspelt':
      return {
        en: `\`${why.meant}\` is meant, it seems.`,
        ja: `\`${why.meant}\` の誤記の可能性があります。`,
      };
    case 'mode':
      return modeText(why);
    case 'absent':
      return absentText(why, release && formatRelease(release.value));
    case 'hidden':
      return {
        en: 'commands of this kind are hidden until `service internal` is set in configuration mode.',
        ja: 'この種のコマンドは、先に設定モードで `service internal` を設定しないと使用できません。',
      };
    case 'incomplete':
      return incompleteText(why.expected);
    case 'ambiguous':
      return {
        en: `\`${why.typed}\` is the beginning of ${listed(why.fits, 'en')}.`,
        ja: `\`${why.typed}\` が ${listed(why.fits, 'ja')} のいずれの省略形か区別できません。`,
      };
    case 'unknown':
      return why.expected.length === 0 || why.expected.length > 8
        ? { en: 'nothing of it is in force.', ja: 'この行の内容は反映されていません。' }
        : {
            en: `nothing of it is in force. Documented here: ${listed(why.expected, 'en')}.`,
            ja: `この行の内容は反映されていません。ここで使用できるキーワード: ${listed(why.expected, 'ja')}。`,
          };
  }
}

function absentText(
  { name, absence, release }: Extract<Why, { kind: 'absent' }>,
  own: string | undefined,
): Text {
  if (absence === 'platform')
    return {
      en: `\`${name}\` is for another kind of device.`,
      ja: `\`${name}\` は別の機種のコマンドです。`,
    };
  const runs = {
    en: own === undefined ? '' : `; this device runs ${own}`,
    ja: own === undefined ? '' : `（この装置は ${own}）`,
  };
  return absence === 'older'
    ? {
        en: `\`${name}\` is documented from ${release} on${runs.en}.`,
        ja: `\`${name}\` の記載があるのは ${release} 以降です${runs.ja}。`,
      }
    : {
        en: `\`${name}\` is for releases before ${release}${runs.en}.`,
        ja: `\`${name}\` は ${release} より前のバージョンのコマンドです${runs.ja}。`,
      };
}

function incompleteText(expected: readonly string[]): Text {
  const en = listed(expected, 'en');
  const ja = listed(expected, 'ja');
  if (expected.length === 0) return { en: 'a value is missing behind it.', ja: 'この後に値が必要です。' };
  return expected.length === 1
    ? { en: `${en} is missing behind it.`, ja: `この後に ${ja} が必要です。` }
    : { en: `one of these is missing behind it: ${en}.`, ja: `この後に次のいずれかが必要です: ${ja}。` };
}

function modeText({ mode, from }: Extract<Why, { kind: 'mode' }>): Text {
  if (mode === 'exec')
    return from === 'user'
      ? {
          en: 'it needs privileged EXEC mode. Type `enable` first.',
          ja: '特権 EXEC モードのコマンドのため、先に `enable` を実行します。',
        }
      : {
          en: 'it is an EXEC command. Leave the configuration mode with `end`, or put `do` before it.',
          ja: 'EXEC コマンドのため、`end` で設定モードを抜けるか、先頭に `do` を付けます。',
        };
  const way = wayTo[mode];
  return from === 'configuration'
    ? { en: `it belongs below ${way}.`, ja: `${way} の下で入力するコマンドです。` }
    : {
        en: `it is a configuration command. Type ${way} first.`,
        ja: `設定コマンドのため、先に ${way} を実行します。`,
      };
}

/** What enters each mode. */
const wayTo: Readonly<Record<Exclude<Extract<Why, { kind: 'mode' }>['mode'], 'exec'>, string>> = {
  global: '`configure terminal`',
  'call-home': '`call-home`',
  profile: '`call-home`, `profile NAME`',
  trustpoint: '`crypto pki trustpoint NAME`',
  interface: '`interface NAME`',
  vrf: '`vrf definition NAME`',
};

/** A token or a file that follows is the reader's own: only what needs none is offered whole. */
const nextOf = (why: Why): readonly string[] =>
  why.kind === 'mode' && why.mode === 'exec' && /^show /.test(why.command) ? [why.command] : [];

const session = (word: string, ...answer: readonly string[]): string =>
  [
    screen('configure terminal', 'Enter configuration commands, one per line.  End with CNTL/Z.').trimEnd(),
    'C9300-A(config)#license smart transport smart',
    `C9300-A(config)#license smart ${word} MGMT`,
    ...answer,
    'C9300-A(config)#end',
    '',
  ].join('\n');

export const page: RulePage = () => ({
  why: {
    en: 'What a device refuses is not in force, however the session goes on. The reason is told only where it is certain: a slip of a known word, a command of another mode or of another release, a value left out. Silent where a line like it was taken afterwards; `show` commands are information.',
    ja: '装置が受け付けなかった行は反映されません。既知のキーワードの誤記、別のモードやバージョンのコマンド、値の不足など、確実な場合にのみ理由を示します。後で同様の行が受け付けられている場合は判定しません。`show` コマンドは情報として示します。',
  },
  remedy: {
    en: 'Type the line as it is meant, and look at the answer.',
    ja: '正しい行を入力し直し、装置の応答を確認します。',
  },
  bad: session('vrrf', '                              ^', "% Invalid input detected at '^' marker.", ''),
  good: session('vrf'),
  sources: [
    { source: 'cmdref', at: 'license smart', tag: 'V' },
    { source: 'ios-xe', at: "% Invalid input detected at '^' marker.", tag: 'V' },
  ],
});
