import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Identity of the device and of the members of its stack or pair. */
export default defineReader({
  command: 'show license udi',
  headings: ['UDI: PID:', 'SlotID   PID', 'SlotID  PID'],

  read: readLicensing,
});
