/** Values written on one line, as YAML that parseYaml reads back as the same: mappings, lists, text and null. */

/** Text that means itself without quotes wherever it stands, and is not one of the words for null. */
const plain = /^(?!null$)[A-Za-z0-9](?:[\w./%-]| (?=\S))*$/i;

function flowText(text: string): string {
  return plain.test(text) ? text : JSON.stringify(text);
}

/** One pair of a mapping. */
export const flowPair = (key: string, value: unknown): string => `${flowText(key)}: ${flowYaml(value)}`;

/** The value on one line. Anything but text in the place of a scalar is null. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return flowText(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return 'null';
  return `{${Object.entries(value)
    .map(([key, item]) => flowPair(key, item))
    .join(', ')}}`;
}
