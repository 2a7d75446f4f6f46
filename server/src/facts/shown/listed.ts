import { namesListed } from '../../capture/listed';
import type { Device } from '../../case';
import { once } from '../once';

/** What outputs list by name, which a configuration may hold in lines that are not at hand. */
interface Listed {
  readonly trustpoints: ReadonlySet<string>;
  readonly accessLists: ReadonlySet<string>;
  /** An HTTP server that is on, secure or not. */
  readonly httpServer: boolean;
}

/** Trustpoints, access lists and the HTTP server as outputs of a device show them. */
export const listedBy = once(({ outputs }: Device): Listed => {
  const of = (kind: Parameters<typeof namesListed>[1]): ReadonlySet<string> =>
    new Set(outputs.flatMap(({ section }) => namesListed(section, kind)));
  return {
    trustpoints: of('trustpoint'),
    accessLists: of('access-list'),
    httpServer: of('http-server').has('Enabled'),
  };
});
