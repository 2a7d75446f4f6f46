import { defineReader } from '../reader';

/** A configuration at an offset: the configuration layer reads it. */
export default defineReader({
  command: 'show running-config',
  open: true,
  headings: ['Building configuration...', 'Current configuration :', 'Current configuration:'],
});
