import { type VrfRow, vrfTable } from '../capture/vrfTable';
import type { Device } from '../case';
import { sameInterface } from './interfaceName';
import { newest } from './newest';
import { once } from './once';

/** The VRFs of a device in its newest whole `show vrf`; undefined without one. */
export const vrfsShown = once((device: Device): readonly VrfRow[] | undefined =>
  newest(device, ({ section }) => vrfTable(section)),
);

/** The VRF that an interface is shown in; undefined: it is in the global table, or no such output is at hand. */
export const vrfShownFor = (device: Device, name: string): VrfRow | undefined =>
  vrfsShown(device)?.find(({ interfaces }) => interfaces.some((own) => sameInterface(own, name)));
