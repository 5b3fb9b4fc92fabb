/** `fairweight analyse`: what weights carry in fact, how sure ratings are, and what rules cost. */
import { parseArgs } from 'node:util';
import { type Analysis, analysisOf } from './analyse/analysis.ts';
import { chanceLines, chancesJson } from './analyse/chances.ts';
import { agreementLines, groupLines, qualityLines, ruleLines, weightLines } from './analyse/sections.ts';
import { answered } from './modelling/answered.ts';
import { readAmountsByKey } from './modelling/read-amounts.ts';
import { type ModelInputs, inputOptions, readInputs } from './modelling/read-inputs.ts';
import { cohortFingerprint, policyFingerprint, writeJson, writeLines } from './modelling/texts.ts';
import { CommandError } from './read-document.ts';

export const usage = `Usage: fairweight analyse --policy FILE --cohort FILE [options]

Says what stands behind the ratings of a cohort: what each weight carries in fact and which weights would carry what is
meant, how sure a rating is, how far a scenario keeps the order of the teachers, what each floor and cap costs, how groups
fare, and how easily each row could have another rating.

  --policy FILE         the policy (YAML or JSON), or the fingerprint of one in the database
  --cohort FILE         the component values to rate (docs/cohort-format.md), or the fingerprint of a frozen cohort
  --scenario FILE       differences from the policy to analyse, or the differences themselves as JSON
  --move KEY            the component whose weight moves where groups' composites cross
  --reliability KEY=N   reliability of a component, 0 to 1, once for each: accuracy and consistency of the ratings
  --se KEY=N            standard error of a component, in the units in which it counts in the composite, once for each
                        that errs: each row's chance of another rating
  --json                the same for programs

Exit code 0 with an answer, 1 where the policy leaves something open, 2 for wrong use.
`;

interface Asked {
  readonly inputs: ModelInputs;
  readonly analysis: Analysis;
  readonly hasReliabilities: boolean;
  readonly hasErrors: boolean;
}

const notLinear = 'Chance of another rating\nNot worked out: the composite is no weighted sum.';

function textOf({ inputs, analysis, hasReliabilities, hasErrors }: Asked): string[] {
  const { current, scenarios, cohort } = inputs;
  const { policy, model, chances } = analysis;
  const sections = [
    [policy.title, ...(scenarios[0]?.differences ?? []), ...model.sentences],
    weightLines(model),
    qualityLines(analysis, hasReliabilities),
    agreementLines(model, scenarios.length > 0),
    ruleLines(model),
    groupLines(model),
    chances ? chanceLines(chances, policy, cohort) : hasErrors ? [notLinear] : [],
    [`Policy ${policyFingerprint(current.policy)}`, `Cohort ${cohortFingerprint(cohort)}`],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));
}

function jsonOf({ inputs: { current, scenarios, cohort }, analysis }: Asked): unknown {
  const { policy, model, binomial, chances } = analysis;
  const { weights, effectiveWeights, quality, agreement, rules, groups, sentences } = model;
  return {
    policy: { key: current.policy.key, fingerprint: policyFingerprint(current.policy) },
    analysed: {
      key: policy.key,
      fingerprint: policyFingerprint(policy),
      differences: scenarios[0]?.differences ?? [],
    },
    cohort: { fingerprint: cohortFingerprint(cohort), size: cohort.size },
    sentences,
    weights,
    effectiveWeights,
    quality,
    livingstonLewis: binomial ?? null,
    agreement,
    rules,
    groups,
    chances: chances ? chancesJson(chances, policy, cohort) : null,
  };
}

export async function run(args: string[]): Promise<number> {
  const options = {
    ...inputOptions,
    move: { type: 'string' },
    reliability: { type: 'string', multiple: true },
    se: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const { policy, cohort, scenario = [], move: moves, reliability = [], se = [] } = values;
  if (policy === undefined || cohort === undefined || scenario.length > 1) throw new CommandError(usage);
  const reliabilities = readAmountsByKey('reliability', reliability, 1);
  const standardErrors = readAmountsByKey('se', se);
  const inputs = await readInputs({ policy, cohort, scenarios: scenario });
  return answered(() => {
    const asked: Asked = {
      inputs,
      analysis: analysisOf(inputs, { moves, reliabilities, standardErrors }),
      hasReliabilities: reliability.length > 0,
      hasErrors: se.length > 0,
    };
    if (values.json) writeJson(jsonOf(asked));
    else writeLines(textOf(asked));
    return 0;
  });
}
