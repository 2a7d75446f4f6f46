import { type VrfRow, vrfTable } from '../capture/vrfTable';
import type { Device } from '../case';
import { isOutdated } from './age';
import type { DeviceFacts } from './deviceFacts';
import { sameInterface } from './interfaceName';
import { newest } from './newest';
import { once } from './once';

/** The VRFs of a device in its newest whole `show vrf`; undefined without one. */
export const vrfsShown = once((device: Device): readonly VrfRow[] | undefined =>
  newest(device, ({ section }) => vrfTable(section)),
);

/** Whether the device shows a VRF, and shows it so, in an output that is not outdated. */
export const isVrfShown = (
  facts: DeviceFacts,
  name: string,
  so: (row: VrfRow) => boolean = () => true,
): boolean =>
  vrfsShown(facts.device)?.some((row) => row.name === name && so(row) && !isOutdated(row.at, facts)) ?? false;

/** The VRF that an interface is shown in; undefined: it is in the global table, or no such output is at hand. */
export const vrfShownFor = (device: Device, name: string): VrfRow | undefined =>
  vrfsShown(device)?.find(({ interfaces }) => interfaces.some((own) => sameInterface(own, name)));
