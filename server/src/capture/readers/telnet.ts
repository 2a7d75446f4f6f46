import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Whether a port answers: `Open`, or the reason why not. */
export default defineReader({
  command: 'telnet HOST',
  open: true,
  headings: [],
  read: readOutline({
    inline: [
      /^(Translating) "([^"]*)"\.*(domain server) (\([^)]*\)(?: \[OK\])?)$/,
      /^(Translating) "([^"]*)"\.*$/,
      /^(Trying) (\S.{0,120}?) ?\.\.\. ?(Open)()$/,
      /^(Trying) (\S.{0,120}?) ?\.\.\.$/,
    ],
    sentences: [
      /^(%) (\S.*)$/,
      /^(\[Connection to \S+ closed by foreign host\])$/,
      /^(Open)$/,
      /^()(HTTP\/\d.*|Escape character is .*|\^[A-Z\]])$/,
    ],
  }),
});
