import { readOutline } from './outline';
import type { Table } from './table';

/** Licences in use, as `show license summary` prints them; a long tag is cut with `...`. */
const licenseTable: Table = {
  label: 'License Usage',
  head: /^License\s+Entitlement [Tt]ag\s+Count\s+Status$/,
  columns: ['License', 'Entitlement Tag', 'Count', 'Status'],
  // Looked ahead for what lines of other blocks lack, or each of them is tried at sixty places.
  // Some documents fill the gaps with dots.
  row: /^(?=[^(]*\(.*[\s.]\d{1,6}[\s.]+[A-Z])(?:([^\s(].{0,60}?)(?:\s+|\.{4,} *))?(\([^()]{1,60}\)?\)?)[\s.]+(\d{1,6})[\s.]+([A-Z].{0,60})$/,
  none: /^No licenses in use$/i,
};

/** Usage reports with their state. Devices print the heads with commas, some documents without. */
const reportTable: Table = {
  label: 'Smart Licensing Usage Report',
  head: /^Report Id,?\s+State,?\s+Flag,?\s+Feature Name$/,
  columns: ['Report Id', 'State', 'Flag', 'Feature Name'],
  row: /^(\d{5,12})\s+([A-Z]{2,12})\s+([A-Z])(?:\s+(\S.*))?$/,
};

/** Unit of a chassis with its identity: routers of the first releases print a table instead of `UDI:`. */
const udiTable: Table = {
  label: 'UDI',
  head: /^SlotID\s+PID\s+SN\s+UDI$/,
  columns: ['SlotID', 'PID', 'SN', 'UDI'],
  row: /^(\*|\d{1,2})\s+([\w./+-]{2,30})\s+([A-Z0-9]{6,16})\s+(\S+:\S+)$/,
};

/** The same on routers with licence files. */
const deviceTable: Table = {
  label: 'UDI',
  head: /^Device#\s+PID\s+SN\s+UDI$/,
  columns: ['Device#', 'PID', 'SN', 'UDI'],
  row: /^(\*?\d{1,2})\s+([\w./+-]{2,30})\s+([A-Z0-9]{6,16})\s+(\S+:\S+)$/,
};

/** Reads an output of the licensing agent. */
export const readLicensing = readOutline({
  tables: [licenseTable, reportTable, udiTable, deviceTable],
  deferred: 'License Usage',
  nesting: {
    inner:
      /^(?:Features Authorized|Proxy|VRF|Measurements|ENTITLEMENT|TELEMETRY|Term information|Application HA Info|Peer Info|(?:Id|Signing) certificate Info|Sub CA Info|Reservation|.{0,60}\bAttributes):$/,
    lists: /^(?:Authorizations|Specified license(?:\(s\)| reservations)|Derived Licenses):$/,
  },
});
