import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnalysisOptions } from '../../server/src/analysis';
import { analysisOf } from './check';

const image = (release: string): string => `boot system flash:cat9k_iosxe.${release}.SPA.bin\n`;
const lines = 'license smart transport smart\n';

/** A sentence about a configuration, the configuration, and the release that it tells; `train` where nothing tells the rebuild. */
const rows: readonly (readonly [that: string, text: string, release: string | undefined])[] = [
  ['is that of the image it boots', `version 17.9\n${image('17.09.04a')}${lines}`, '17.9.4a'],
  ['is that of the image in a part without a `version` line', `${image('17.09.04a')}${lines}`, '17.9.4a'],
  [
    'is its train alone where the image left behind is of another one',
    `version 17.9\n${image('17.06.05')}${lines}`,
    '17.9',
  ],
  [
    'is its train alone where the image left behind is of another major release',
    `version 17.9\n${image('16.09.04')}${lines}`,
    '17.9',
  ],
  [
    'is not that of an image that is taken out of the list',
    `version 17.9\nno ${image('17.09.04a')}${lines}`,
    '17.9',
  ],
  [
    'is that of the first image of the list, which is tried before the others',
    `version 17.9\n${image('17.09.04a')}${image('17.09.03')}${lines}`,
    '17.9.4a',
  ],
  ['is unknown without either', lines, undefined],
];

describe('The release of a configuration', () => {
  const released = (text: string, options?: AnalysisOptions): string | undefined => {
    const release = analysisOf(text, options, 'config').devices[0]?.knowns.release?.value;
    if (!release) return undefined;
    const { major, minor, maintenance, rebuild = '' } = release;
    return [major, minor, ...(maintenance === undefined ? [] : [`${maintenance}${rebuild}`])].join('.');
  };
  for (const [that, text, release] of rows) it(that, () => assert.equal(released(text), release));
});
