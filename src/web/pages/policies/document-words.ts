import { words } from './words.ts';

export const isNested = (value: unknown): value is object => value !== null && typeof value === 'object';

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
