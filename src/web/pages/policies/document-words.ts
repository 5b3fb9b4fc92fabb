import { words } from './words.ts';

export const isNested = (value: unknown): value is object => value !== null && typeof value === 'object';

/** The database keeps no order of keys; this is the one in which a person would want to read them. */
const readingOrder = [
  'title label summary jurisdiction adoption name value level weight type kind from below through unit rule',
  'facts values groups when choices components combination reweight pool then levels list scale lowest highest',
  'parameters missing excluded constraints exceptions statuses rules otherwise notices results overrides',
  'reason reference references key format',
].flatMap((line) => line.split(' '));

/** Keys in the order to read them; those without a place of their own come after the rest, by name. */
export function inReadingOrder(keys: readonly string[]): string[] {
  return keys.toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}

function placeOf(key: string): number {
  const place = readingOrder.indexOf(key);
  return place === -1 ? readingOrder.length : place;
}

/** Every scalar of a policy is text, but for an empty entry. */
export function scalarInWords(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value === 'undetermined' ? words.undetermined : value;
}

/** 'minimumPupils' and 'minimum-pupils' become 'Minimum pupils'. */
export function nameInWords(key: string): string {
  const text = key
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** '/components/observation/weight' becomes 'components › observation › weight'. */
export function placeInWords(pointer: string): string {
  const keys = pointer.slice(1).split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join(' › ');
}
