import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Reachability by ICMP, which says nothing about a port. */
export default defineReader({
  // Without a host it asks for everything line by line.
  command: 'ping',
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
    sentences: [
      /^(Type escape sequence to abort\.)$/,
      /^(Packet sent with) (the DF bit set)$/,
      /^()([!.UQM?&]{1,100})$/,
      /^(%) (\S.*)$/,
    ],
  }),
});
