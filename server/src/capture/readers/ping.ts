import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Reachability by ICMP, which says nothing about a port. */
export default defineReader({
  command: 'ping HOST',
  open: true,
  headings: [],
  read: readOutline({
    inline: [
      /^(Sending) (\d+, \d+-byte ICMP Echos) (to) ([^\s,]+), (timeout is) (\d+ seconds)(?::)?$/,
      /^(Success rate is) (\d+ percent \(\d+\/\d+\))(?:, (round-trip min\/avg\/max =) (\S+ ms))?$/,
      /^(Translating) "([^"]*)"\.*(domain server) (\([^)]*\)(?: \[OK\])?)$/,
      /^(Translating) "([^"]*)"\.*$/,
      /^(Packet sent with a source address of) (\S+)$/,
    ],
    sentences: [/^(Type escape sequence to abort\.)$/, /^()([!.UQM?&]{1,100})$/, /^(%) (\S.*)$/],
  }),
});
