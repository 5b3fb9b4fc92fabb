import type { Consent } from '../../rules/facts/employee-facts.ts';
import { storedDate } from '../common/index.ts';

/** Consent as it is stored: given, or withdrawn, by one side on a day. */
export interface ConsentEvent {
  side: 'employee' | 'evaluator';
  consenter_id: string;
  deed: 'given' | 'withdrawn';
  happened_on: string;
}

/**
 * Consents with the day of their withdrawal. A withdrawal ends the consent that the same person gave before; giving a
 * consent that stands already, or withdrawing one that does not, changes nothing.
 * @param events in the order in which they happened
 */
export function consentsFrom(events: readonly ConsentEvent[]): Consent[] {
  const consents: Consent[] = [];
  for (const { side, consenter_id: personId, deed, happened_on } of events) {
    const standing = consents.findIndex((each) => each.personId === personId && each.withdrawnOn === null);
    const consent = consents[standing];
    if (deed === 'given' && consent === undefined)
      consents.push({ side, personId, givenOn: storedDate(happened_on), withdrawnOn: null });
    if (deed === 'withdrawn' && consent !== undefined)
      consents[standing] = { ...consent, withdrawnOn: storedDate(happened_on) };
  }
  return consents;
}
