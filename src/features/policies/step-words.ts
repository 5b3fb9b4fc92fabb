/** What a policy does to a value after its source, one short phrase for each step. */
import type { Conversion } from '../../scoring/conversions/index.ts';
import { modeText } from '../../scoring/rounding.ts';
import type { Step } from '../../scoring/steps/index.ts';
import { quantityInWords } from './quantity-words.ts';

const conversionWords: Record<Conversion['kind'], string> = {
  bands: 'Converted by bands',
  table: 'Looked up in a table',
  'piecewise-linear': 'Converted along a line through given points',
  formula: 'Converted by a formula',
  rules: 'Converted by rules',
};

const outcomeWords = {
  pending: 'the rating waits',
  'no-rating': 'there is no rating',
  'needs-human-review': 'people decide',
  informational: 'the result is for information only',
};

type TitleOf = (key: string) => string;

/** The words of the trace, as the start of a line. */
const roundingWords = (step: Extract<Step, { kind: 'round' }>): string => {
  const words = `${modeText[step.mode]} ${step.places} decimal place${step.places === 1 ? '' : 's'}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function replacementWords({ with: other, onlyIf }: Extract<Step, { kind: 'replace' }>, titleOf: TitleOf): string {
  const by =
    'part' in other
      ? titleOf(other.part)
      : 'level' in other
        ? `the level ${other.level}`
        : quantityInWords(other.value);
  return `Replaced by ${by}${onlyIf === undefined ? '' : ` where that is ${onlyIf}`}`;
}

function plainWords(step: Step, titleOf: TitleOf): string {
  switch (step.kind) {
    case 'convert': {
      const { kind, label } = step.conversion;
      return `${conversionWords[kind]}${label === undefined ? '' : `: ${label}`}`;
    }
    case 'round':
      return roundingWords(step);
    case 'deduct':
      return `${quantityInWords(step.by)} deducted`;
    case 'add':
      return `${quantityInWords(step.by)} added`;
    case 'multiply':
      return `Multiplied by ${quantityInWords(step.by)}`;
    case 'cap':
    case 'floor': {
      const limit = 'level' in step.at ? `the level ${step.at.level}` : quantityInWords(step.at);
      return `${step.kind === 'cap' ? 'No higher than' : 'No lower than'} ${limit}`;
    }
    case 'replace':
      return replacementWords(step, titleOf);
    case 'end':
      return `Ends here: ${outcomeWords[step.outcome]}`;
    default:
      return step satisfies never;
  }
}

/** `titleOf` names a component by its key. */
export function stepInWords(step: Step, titleOf: TitleOf): string {
  const isConditional = 'when' in step && step.when !== undefined;
  return `${plainWords(step, titleOf)}${isConditional ? ', under a condition' : ''}`;
}
