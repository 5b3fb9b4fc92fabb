/** How a formula spells its inputs: as their keys, with underscores for hyphens (a hyphen would be a minus sign). */

/** Words that the formula language keeps to itself. */
const reserved = new Set(
  'and or not xor mod to in true false null undefined NaN Infinity end min max abs floor ceil round'.split(' '),
);

export const identifierOf = (key: string): string => key.replaceAll('-', '_');

/** Whether an input can be written in a formula at all. */
export const isUsable = (key: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(identifierOf(key)) && !reserved.has(identifierOf(key));

/** The inputs by the name that a formula gives them; a key that needs no respelling comes first. */
export function inputsByName(keys: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const key of keys) if (isUsable(key) && identifierOf(key) === key) names.set(key, key);
  for (const key of keys) if (isUsable(key) && !names.has(identifierOf(key))) names.set(identifierOf(key), key);
  return names;
}
