import { readOutline } from './outline';

/** Sentences and settings that the call-home outputs share. */
export const readCallHome = readOutline({
  inline: [
    /^(Periodic \w+ info message is scheduled) (\S.*? at \d\d:\d\d)$/,
    /^(Profile): (\S+) \((status): (\w+)\)$/,
    /^(Mail-server\[\d+\]): (Address): (\S+) +(Priority): (\d+) +(Secure): (\S.*)$/,
  ],
  sentences: [/^(Last Update)$/],
});
