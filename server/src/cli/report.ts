import { analyse } from '../analysis';
import { buildCase } from '../case';
import { caseReport, supportReport } from '../features/caseReport';
import { asHtml } from '../features/caseReport/html';
import { asMarkdown } from '../features/caseReport/markdown';
import { words } from '../features/caseReport/words';
import { tellFailures } from './check';
import { type Exit, exits, type Host } from './host';
import { readInputs, tellForeign, tellSkipped } from './inputs';
import { Judge } from './judge';
import type { Options } from './options';

/**
 * `report`: what a person reads about some files, which form one case. Identities are masked unless they are asked
 * for: the texts are masked before they are analysed. No secret is ever quoted.
 */
export async function report(host: Host, options: Options): Promise<Exit> {
  const judge = new Judge(host, options);
  const { identities, support, format, lang } = options;
  const { inputs: found, skipped, status } = readInputs(host, options, !identities);
  const { inputs, left, options: judging } = await judge.caseOf(found);
  tellSkipped(host, [...skipped, ...left], lang);
  tellForeign(host, inputs, lang);
  // A page about nothing would be handed over as if it said something.
  if (inputs.length === 0) return exits.trouble;
  const documents = inputs.filter(({ kind }) => kind !== 'other').map(({ document }) => document);
  const { devices, failures } = analyse(buildCase(documents), judging);
  tellFailures(host, inputs.map(({ path }) => path).join(', '), failures, lang);
  const blocks = support ? supportReport(devices) : caseReport(devices, identities ? 'open' : 'masked');
  const title = (support ? words.supportTitle : words.title)[lang];
  host.out(format === 'html' ? asHtml(title, blocks, lang) : asMarkdown(blocks, lang));
  return judge.status === exits.trouble ? exits.trouble : status;
}
