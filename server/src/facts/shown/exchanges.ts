import type { Field } from '../../capture/fields';
import type { Stamp } from '../../capture/stamp';
import type { ReasonRow } from '../../knowledge/types';
import { reasonOf } from '../events';
import { type Figure, figure, flat, isNothing, moment, type ShownValue } from './fields';

/** The kinds of messages that the agent exchanges with its peer, as `Communication Statistics` names them. */
export const exchangeNames = [
  'Trust Establishment',
  'Trust Acknowledgement',
  'Usage Reporting',
  'Result Polling',
  'Authorization Request',
  'Authorization Confirmation',
  'Authorization Return',
  'Trust Sync',
  'Hello Message',
  'Telemetry Reporting',
] as const;
type ExchangeName = (typeof exchangeNames)[number];

/** What became of one kind of message. */
export interface Exchange {
  readonly name: ExchangeName;
  readonly total: Figure | undefined;
  readonly fail: Figure | undefined;
  /** Failures since the last success, of any kind. */
  readonly overall: Figure | undefined;
  /** Those of them that nothing answered. */
  readonly communication: Figure | undefined;
  /** `NO REPLY on …`: the words before the time. */
  readonly response: ShownValue<string> | undefined;
  /** What the peer or the agent gave as reason; undefined for `<none>`. */
  readonly reason:
    | { readonly field: Field; readonly text: string; readonly row: ReasonRow | undefined }
    | undefined;
  readonly lastSuccess: ShownValue<Stamp | undefined> | undefined;
  readonly lastFailure: ShownValue<Stamp | undefined> | undefined;
}

/** Reads `Communication Statistics`; usage reporting has a second block of the same name, without attempts. */
export function readExchanges(fields: readonly Field[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  const names: readonly string[] = exchangeNames;
  for (const heading of flat(fields)) {
    if (!names.includes(heading.label)) continue;
    const own = flat(heading.children);
    if (!own.some(({ label }) => label === 'Attempts')) continue;
    const at = (label: string): Field | undefined => own.find((field) => field.label === label);
    const response = at('Last Response');
    const reason = at('Failure Reason');
    exchanges.push({
      name: heading.label as ExchangeName,
      total: figure(own, 'Total'),
      fail: figure(own, 'Fail'),
      overall: figure(own, 'Overall'),
      communication: figure(own, 'Communication'),
      response:
        response?.value === undefined || isNothing(response.value)
          ? undefined
          : { value: response.value.split(/ on (?=[A-Z][a-z]{2} )/)[0] as string, field: response },
      reason:
        reason?.value === undefined || isNothing(reason.value)
          ? undefined
          : { field: reason, text: reason.value, row: reasonOf(reason.value) },
      lastSuccess: moment(at('Last Success Time')),
      lastFailure: moment(at('Last Failure Time')),
    });
  }
  return exchanges;
}

/** Whether the last attempt of its kind failed. */
export const isFailing = ({ overall }: Exchange): boolean => (overall?.value ?? 0) > 0;

/** Whether none of the failures since the last success was answered. */
export const isUnanswered = (exchange: Exchange): boolean =>
  isFailing(exchange) && exchange.communication?.value === exchange.overall?.value;

/** Whether the peer answered the last attempt and refused it. */
export const isRefused = (exchange: Exchange): boolean =>
  isFailing(exchange) &&
  (exchange.communication?.value === 0 || exchange.response?.value === 'INVALID STATUS CODE') &&
  exchange.response?.value !== 'NO REPLY' &&
  exchange.response?.value !== 'BUILD REQUEST ERROR';
