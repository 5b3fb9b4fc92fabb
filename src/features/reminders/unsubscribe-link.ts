import { readSigned, signed } from '../../platform/identity/signed-link.ts';

const purpose = 'unsubscribe';

/** Whose reminders a link ends. */
export interface Subscriber {
  districtId: string;
  personId: string;
}

/** Path of the link that ends somebody's reminders with one click. */
export function unsubscribePath(secret: Buffer, { districtId, personId }: Subscriber): string {
  return `/unsubscribe/${signed(secret, purpose, `${districtId} ${personId}`)}`;
}

/** Whose link it is; undefined when it is not one of ours. */
export function subscriberIn(secret: Buffer, token: string): Subscriber | undefined {
  const [districtId, personId] = readSigned(secret, purpose, token)?.split(' ') ?? [];
  return districtId === undefined || personId === undefined ? undefined : { districtId, personId };
}
