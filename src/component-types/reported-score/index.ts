/**
 * Reported score: a number that someone else worked out and published (a state's growth score, a goal's rating, a
 * school-wide result), handed in with its source.
 */
import type { ComponentType, Valuation } from '../../scoring/component-type.ts';
import { evidenceMapping, evidenceNumber, evidenceText } from '../../scoring/evidence-reader.ts';
import { checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { decimalText, plainText } from '../../scoring/rational.ts';

function valueOf(evidence: unknown): Valuation {
  const record = evidenceMapping(evidence, '', ['score', 'source']);
  const value = evidenceNumber(record.score, '/score');
  const source = evidenceText(record.source, '/source');
  return {
    value,
    steps: () => [
      {
        step: 'reported-score',
        sentence: `The reported score is ${decimalText(value)} (${source}).`,
        inputs: [],
        result: plainText(value),
      },
    ],
  };
}

export const reportedScore: ComponentType = {
  key: 'reported-score',
  title: 'Reported score',
  valueOf,
  checkParameters: (parameters) => checkParameterKeys(parameters, [], []),
};
