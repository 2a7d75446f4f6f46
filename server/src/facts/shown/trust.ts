import type { Field } from '../../capture/fields';
import { flat, seek } from './fields';

/** A device of a stack or of a redundant pair. */
export interface Member {
  readonly serial: string;
  readonly field: Field;
}

/** What an output says about trust. */
export interface Trust {
  /** `Trust Code Installed`. */
  readonly code: Field | undefined;
  /** `Overall Trust`. */
  readonly overall: Field | undefined;
  /** Whether a trust code is there; undefined where nothing tells. */
  readonly installed: boolean | undefined;
  /** Members that the trust block lists; empty where it lists none by name. */
  readonly members: readonly Member[];
  /** Lines that say of a member that it has no trust. */
  readonly without: readonly Field[];
  /** `Communication Level Allowed`. */
  readonly level: Field | undefined;
  /** `Overall State`. */
  readonly state: Field | undefined;
}

/** Reads what an output says about trust. */
export function readTrust(fields: readonly Field[]): Trust {
  const code = seek(fields, 'Trust Code Installed');
  const overall = seek(fields, 'Overall Trust');
  return {
    code,
    overall,
    installed: installed(code, overall),
    members: code ? membersOf(code.children).filter(({ field }) => !isWithout(field)) : [],
    without: flat(fields).filter(
      ({ label, value }) => /^P:.+,S:/.test(label) && /No Trust Data|NOT INSTALLED/.test(value ?? ''),
    ),
    level: seek(fields, 'Communication Level Allowed'),
    state: seek(fields, 'Overall State'),
  };
}

function installed(code: Field | undefined, overall: Field | undefined): boolean | undefined {
  if (code) {
    if (/^<none>$/i.test(code.value ?? '')) return false;
    // A heading that nothing stands under is an output that was cut.
    return code.value !== undefined || code.children.length > 0 ? true : undefined;
  }
  if (/^No ID/i.test(overall?.value ?? '')) return false;
  return /^INSTALLED/i.test(overall?.value ?? '') ? true : undefined;
}

/** The members of `HA UDI List`. */
export const readMembers = (fields: readonly Field[]): readonly Member[] => {
  const list = seek(fields, 'HA UDI List');
  return list ? membersOf(list.children) : [];
};

/** A member that the trust block lists to say that it has none. */
const isWithout = ({ children }: Field): boolean => children.some(({ label }) => label === 'NOT INSTALLED');

const roles = ['Active', 'Standby', 'Member'];

function membersOf(fields: readonly Field[]): readonly Member[] {
  return flat(fields).flatMap((field) => {
    const serial = roles.includes(field.label) ? /SN:\s*([^,\s]+)/.exec(field.value ?? '')?.[1] : undefined;
    return serial === undefined ? [] : [{ serial, field }];
  });
}
