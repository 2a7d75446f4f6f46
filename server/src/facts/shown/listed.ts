import { namesListed } from '../../capture/listed';
import { isOutdated, placeOf } from '../age';
import type { DeviceFacts } from '../deviceFacts';
import { once } from '../once';

/** What outputs list by name, which a configuration may hold in lines that are not at hand. */
interface Listed {
  readonly trustpoints: ReadonlySet<string>;
  readonly accessLists: ReadonlySet<string>;
  /** An HTTP server that is on, secure or not. */
  readonly httpServer: boolean;
  /** Whether its module of licensing answers, by HTTP and by HTTPS. */
  readonly modules: { readonly http: boolean; readonly https: boolean };
}

/** Trustpoints, access lists and the HTTP server as outputs of a device show them. */
export const listedBy = once((facts: DeviceFacts): Listed => {
  const of = (kind: Parameters<typeof namesListed>[1]): ReadonlySet<string> =>
    new Set(
      facts.device.outputs.flatMap(({ section }) => {
        const names = namesListed(section, kind);
        return names.length > 0 && isOutdated(placeOf(section), facts) ? [] : names;
      }),
    );
  const modules = [...of('license-module')].map((row) => row.split(/ +/));
  return {
    trustpoints: of('trustpoint'),
    accessLists: of('access-list'),
    httpServer: of('http-server').has('Enabled'),
    modules: {
      http: modules.some((row) => row[2] === 'Active'),
      https: modules.some((row) => row[3] === 'Active'),
    },
  };
});
