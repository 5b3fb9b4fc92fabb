/** Several components together must weigh less than the heaviest of the others: they may not be the main factor. */
import { compare, decimalText, sum, zero } from '../rational.ts';
import type { ConstraintKind } from './constraint-kind.ts';
import { type ConstraintTerms, constraintKeys, readComponentKeys } from './terms.ts';

export interface NotLargest extends ConstraintTerms {
  readonly kind: 'not-largest';
  readonly components: readonly string[];
}

export const notLargest: ConstraintKind<NotLargest> = {
  read(reader, record, terms, pointer) {
    reader.mapping(record, pointer, ['kind', 'components', 'reason', 'severity'], constraintKeys);
    return { kind: 'not-largest', components: readComponentKeys(reader, record, pointer), ...terms };
  },
  components: ({ components }) => components,
  breach({ components }, { settled, isComplete }) {
    if (!isComplete) return undefined;
    const share = sum(components.map((key) => settled.get(key)).filter((weight) => weight !== undefined));
    const others = [...settled].filter(([key]) => !components.includes(key)).map(([, weight]) => weight);
    const heaviest = others.reduce((most, weight) => (compare(weight, most) > 0 ? weight : most), zero);
    if (others.length === 0 ? compare(share, zero) === 0 : compare(share, heaviest) < 0) return undefined;
    return `${components.join(' + ')} weigh ${decimalText(share)}, and no other component weighs more (${decimalText(heaviest)}).`;
  },
};
