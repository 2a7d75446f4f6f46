import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Trustpoints with the certificate that each of them holds. */
export default defineReader({
  command: 'show crypto pki trustpoints',
  open: true,
  headings: ['Trustpoint SLA-TrustPoint:', 'Trustpoint CISCO_IDEVID', 'Trustpoint TP-self-signed'],
  read: readOutline({
    repeats: /^(Trustpoint) \S+$/,
    sentences: [
      /^(Certificate configured\.)$/,
      /^(Persistent self-signed certificate trust point)$/,
      /^(Using key label) (\S+)$/,
      /^(cn|o|ou|c|l|st|e|hostname|serialNumber)=(\S.*)$/,
      /^((?:Not|Keys|Using|Router|SCEP|Last|Trustpoint|CA|No) [A-Za-z].*)$/,
    ],
  }),
});
