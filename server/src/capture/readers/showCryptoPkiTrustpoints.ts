import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Trustpoints with the certificate that each of them holds. */
export default defineReader({
  command: 'show crypto pki trustpoints',
  open: true,
  headings: ['Trustpoint SLA-TrustPoint:', 'Trustpoint CISCO_IDEVID', 'Trustpoint TP-self-signed'],
  read: readOutline({
    repeats: /^(Trustpoint) \S+$/,
    // `status` draws dots between a step and what became of it.
    inline: [/^([A-Z][A-Za-z() ]{1,60}?) \.{3,} (\S.*)$/],
    sentences: [
      /^(Certificate configured\.)$/,
      /^(Persistent self-signed certificate trust point)$/,
      /^(Using key label) (\S+)$/,
      /^(cn|o|ou|c|l|st|e|hostname|serialNumber)=(\S.*)$/,
      /^()(\d\d:\d\d:\d\d \S+ [A-Z][a-z]{2} \d{1,2} \d{4})$/,
      /^((?:Not|Keys|Using|Router|SCEP|Last|Trustpoint|CA|No) [A-Za-z].*)$/,
    ],
  }),
});
