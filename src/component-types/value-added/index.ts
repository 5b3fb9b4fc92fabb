/**
 * Value-added: a statistical estimate of a teacher's effect on pupils' scores, made elsewhere and handed in with its
 * standard error and the number of pupils. This folder can be deleted: nothing but src/modules.ts knows it.
 */
import {
  type ComponentType,
  type Parameters,
  type Valuation,
  countParameter,
  noSteps,
} from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { evidenceCount, evidenceMapping, evidenceNumber } from '../../scoring/evidence-reader.ts';
import { checkParameterChoice, checkParameterCount, checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { compare, decimalText, divide, plainText, ratio, zero } from '../../scoring/rational.ts';

/** estimate: the estimate itself. index: the estimate in units of its standard error. */
const statistics = ['estimate', 'index'] as const;

function valueOf(evidence: unknown, parameters: Parameters): Valuation {
  const record = evidenceMapping(evidence, '', ['estimate', 'standardError', 'n']);
  const estimate = evidenceNumber(record.estimate, '/estimate');
  const error = evidenceNumber(record.standardError, '/standardError');
  const pupils = evidenceCount(record.n, '/n');
  if (compare(error, zero) <= 0)
    throw new EvidenceError(
      '/standardError',
      'The standard error must be above zero.',
      'Take it from the model output.',
    );
  const least = countParameter(parameters, 'minimum-pupils');
  if (pupils < least)
    return {
      missing: `the estimate rests on ${pupils} pupils, and the policy asks for at least ${least}`,
      steps: noSteps,
    };
  const isIndex = parameters.statistic === 'index';
  const value = isIndex ? divide(estimate, error) : estimate;
  const words = `The value-added estimate is ${decimalText(estimate)}, with a standard error of ${decimalText(error)}, from ${pupils} pupils`;
  const inputs = [
    { name: 'estimate', value: plainText(estimate) },
    { name: 'standard error', value: plainText(error) },
    { name: 'pupils', value: pupils.toString() },
  ];
  const sentence = isIndex ? `${words}; divided by its standard error it is ${decimalText(value)}.` : `${words}.`;
  const formula = isIndex ? 'a1/a2' : 'a1';
  const numbers = new Map([
    ['estimate', estimate],
    ['standard-error', error],
    ['pupils', ratio(pupils)],
  ]);
  return {
    value,
    numbers,
    steps: () => [{ step: 'value-added', sentence, inputs, formula, result: plainText(value) }],
  };
}

export const valueAdded: ComponentType = {
  key: 'value-added',
  title: 'Value-added estimate',
  about: 'value-added',
  valueOf,
  checkParameters: (parameters) => [
    ...checkParameterKeys(parameters, ['statistic', 'minimum-pupils'], []),
    ...checkParameterChoice(parameters, 'statistic', statistics),
    ...checkParameterCount(parameters, 'minimum-pupils'),
  ],
};
