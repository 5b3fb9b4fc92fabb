/** What a mapping from outside holds under a key: never what every object inherits, such as "constructor". */
export const own = <Item>(mapping: Readonly<Record<string, Item>> | undefined, key: string): Item | undefined =>
  mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
