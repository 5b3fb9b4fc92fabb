/** Reads the evidence of a pupil-progress component. */
import { evidenceList, evidenceMapping, evidenceNumber, evidenceText } from '../../scoring/evidence-reader.ts';
import { pointerTo } from '../../scoring/problem.ts';
import { type Rational, subtract } from '../../scoring/rational.ts';

export interface Measure {
  readonly subject: string;
  readonly grade: string;
  /** Adopted by the governing board, in the points of the test's scale. */
  readonly expectedGain: Rational;
  /** Where the expectation was adopted. */
  readonly reference: string;
  /** Current less prior score, for each pupil who has both. */
  readonly gains: readonly Rational[];
}

const measureKeys = ['subject', 'grade', 'expectedGain', 'reference', 'pupils'];

function readGain(value: unknown, pointer: string): Rational | undefined {
  const { prior, current } = evidenceMapping(value, pointer, ['prior', 'current']);
  const before = prior === null ? undefined : evidenceNumber(prior, pointerTo(pointer, 'prior'));
  const after = current === null ? undefined : evidenceNumber(current, pointerTo(pointer, 'current'));
  return before && after && subtract(after, before);
}

export function readMeasures(evidence: unknown): Measure[] {
  const record = evidenceMapping(evidence, '', ['measures']);
  return evidenceList(record.measures, '/measures').map((item, index) => {
    const pointer = pointerTo('/measures', index);
    const { subject, grade, expectedGain, reference, pupils } = evidenceMapping(item, pointer, measureKeys);
    const path = pointerTo(pointer, 'pupils');
    return {
      subject: evidenceText(subject, pointerTo(pointer, 'subject')),
      grade: evidenceText(grade, pointerTo(pointer, 'grade')),
      expectedGain: evidenceNumber(expectedGain, pointerTo(pointer, 'expectedGain')),
      reference: evidenceText(reference, pointerTo(pointer, 'reference')),
      gains: evidenceList(pupils, path)
        .map((pupil, place) => readGain(pupil, pointerTo(path, place)))
        .filter((gain) => gain !== undefined),
    };
  });
}
