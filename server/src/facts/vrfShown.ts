import { type VrfRow, vrfTable } from '../capture/vrfTable';
import type { Device } from '../case';
import { sameInterface } from './interfaceName';
import { once } from './once';

/** The VRFs of a device in its newest whole `show vrf`; undefined without one. */
export const vrfsShown = once(({ outputs }: Device): readonly VrfRow[] | undefined => {
  for (const { section } of outputs.toReversed()) {
    const rows = vrfTable(section);
    if (rows) return rows;
  }
  return undefined;
});

/** The VRF that an interface is shown in; undefined: it is in the global table, or no such output is at hand. */
export const vrfShownFor = (device: Device, name: string): VrfRow | undefined =>
  vrfsShown(device)?.find(({ interfaces }) => interfaces.some((own) => sameInterface(own, name)));
