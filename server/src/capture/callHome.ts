import type { SourceText } from '../text/source';
import { readStatistics } from './callHomeStatistics';
import type { Reading } from './fields';
import { content } from './lines';
import { readOutline } from './outline';

/** Sentences and settings that the call-home outputs share. */
const readSettings = readOutline({
  inline: [
    /^(Periodic \w+ info message is scheduled) (\S.*? at \d\d:\d\d)$/,
    /^(Profile): (\S+) \((status): (\w+)\)$/,
    /^(Mail-server\[\d+\]): (Address): (\S+) +(Priority): (\d+)(?: +(Secure): (\S.*))?$/,
  ],
  sentences: [/^(Last Update)$/],
  tables: [
    {
      // `show call-home smart-licensing statistics`
      label: 'Msg Subtype',
      head: /^Msg Subtype\s+Success\s+Failed\s+Inqueue\s+Dropped\s+Last-sent \(GMT\S+\)$/,
      columns: ['Msg Subtype', 'Success', 'Failed', 'Inqueue', 'Dropped', 'Last-sent'],
      row: /^([A-Z][A-Z _-]{1,30}?)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\S.*)$/,
    },
  ],
});

/**
 * Reads an output of call-home. `show tech-support` names the command in short above the counters: their first line
 * tells.
 */
export function readCallHome(source: SourceText, first: number, last: number): Reading {
  let line = first;
  while (line < last && content(source, line).trim() === '') line++;
  const counters = line <= last && content(source, line).startsWith('Message Types  ');
  return counters ? readStatistics(source, first, last) : readSettings(source, first, last);
}
