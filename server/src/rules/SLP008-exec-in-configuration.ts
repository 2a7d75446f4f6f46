import { smartWord } from '../config/smart';
import type { Rule, RulePage } from './rule';

/** Commands of the classic model: there is a rule about them on releases that no longer use it. */
const classic = ['register', 'deregister', 'renew'];

export default {
  id: 'SLP008',
  slug: 'exec-in-configuration',
  hop: 'text',
  severity: 'warning',
  title: { en: 'EXEC command among configuration lines', ja: '設定の行に EXEC コマンドが混在' },
  *check({ config, licensing }) {
    for (const command of config?.lines.misplaced ?? []) {
      const word = smartWord(command);
      const third = command.words[2];
      if (!third || (licensing.value === 'slp' && classic.includes(word))) continue;
      const at = command.source.span(command.start, third.span.end);
      const typed = command.source.slice(at.start, at.end);
      yield {
        at,
        message: {
          en: `\`${typed}\` is an EXEC command: the configuration mode refuses it without \`do\`.`,
          ja: `\`${typed}\` は EXEC コマンドです。設定モードでは \`do\` を付けないと受け付けられません。`,
        },
        fixes: [
          {
            title: { en: "Put 'do' before it", ja: "先頭に 'do' を追加" },
            safe: true,
            edits: [{ span: command.source.span(command.start, command.start), text: 'do ' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The command belongs to EXEC mode; in configuration mode the device refuses it unless `do` stands before it. Silent behind `end` or the `exit` that leaves configuration mode, before the first configuration line, and in runbooks with words around their commands.',
    ja: 'EXEC モードのコマンドのため、設定モードでは `do` を付けない限り受け付けられません。`end` や設定モードを抜ける `exit` の後、最初の設定行より前、説明文を含む手順書では判定しません。',
  },
  remedy: {
    en: 'Type it in EXEC mode, or put `do` before it.',
    ja: 'EXEC モードで実行するか、先頭に `do` を付けます。',
  },
  bad: 'license smart transport cslu\nlicense smart sync local\n',
  good: 'license smart transport cslu\ndo license smart sync local\n',
  sources: [
    { source: 'cmdref', at: 'EXEC and global commands', tag: 'D' },
    { source: 'ios-xe', at: 'do', tag: 'V' },
  ],
});
