/** What every constraint carries besides its own terms. */
import { pointerTo } from '../problem.ts';
import type { SourceReference } from '../quantity.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { Mapping, Reader } from '../reading/reader.ts';

export interface ConstraintTerms {
  readonly reason: string;
  readonly reference?: SourceReference;
  /** refuse: a policy or an evaluation that breaks it is not scored. advise: it is pointed out. */
  readonly severity: 'refuse' | 'advise';
}

export const constraintKeys = ['kind', 'components', 'reason', 'severity', 'reference'] as const;

export function readTerms(reader: Reader, record: Mapping, pointer: string): ConstraintTerms {
  return {
    reason: reader.text(record.reason, pointerTo(pointer, 'reason')) ?? '',
    severity: reader.choice(record.severity, pointerTo(pointer, 'severity'), ['refuse', 'advise']) ?? 'refuse',
    ...present({ reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')) }),
  };
}

/** The keys of the components that a constraint is about. */
export function readComponentKeys(reader: Reader, record: Mapping, pointer: string): string[] {
  const path = pointerTo(pointer, 'components');
  return reader
    .list(record.components, path, 'component keys')
    .map((key, index) => reader.text(key, pointerTo(path, index)))
    .filter((key) => key !== undefined);
}
