/** Runs tasks where they are sent: what was read of cohorts and policies is remembered, since the next question is alike. */
import { randomInt } from 'node:crypto';
import { buildModel } from '../../modelling/answer/build-model.ts';
import { noisyCurve } from '../../modelling/answer/noisy-curve.ts';
import type { ModelQuestion } from '../../modelling/answer/question.ts';
import type { LevelParameters } from '../../modelling/answer/consequences.ts';
import { type Cohort, parseCohort } from '../../modelling/cohort.ts';
import { type PreparedCohort, prepareCohort } from '../../modelling/prepared-cohort.ts';
import { scenarioDocument } from '../../modelling/scenario-document.ts';
import { parseScenario } from '../../modelling/scenario.ts';
import { Ledger } from '../../modelling/suppression/ledger.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type Policy, parsePolicy } from '../../scoring/policy.ts';
import { rational } from '../../scoring/rational.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { ParametersText } from './contract.ts';
import { Remembered } from './remembered.ts';
import type { ModelTask, Task, TaskResult } from './tasks.ts';

/** The grid of a published curve: every 5 percent, chosen beforehand. */
const publishedSteps = 20;
/** A policy that has no exact curve is scored anew at each point. */
const noiseSteps = 20;

const exactBy = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([key, text]) => [key, rational(text)] as const));

const parametersOf = (text: ParametersText): LevelParameters => ({
  referred: new Set(text.referred),
  referralShare: rational(text.referralShare),
  caseload: rational(text.caseload),
  evaluationsNextYear: exactBy(text.evaluationsNextYear),
  hoursPerEvaluation: rational(text.hoursPerEvaluation),
  payByLevel: exactBy(text.payByLevel),
});

/** One for each worker thread. */
export class TaskRunner {
  private readonly types: ComponentTypes;
  private readonly cohorts = new Remembered<Cohort>(3);
  private readonly policies = new Remembered<Policy>(50);
  private readonly prepared = new Remembered<PreparedCohort>(12);

  constructor(types: ComponentTypes) {
    this.types = types;
  }

  run(task: Task): TaskResult {
    const cohort = this.cohortOf(task);
    if (!cohort) return { kind: 'needs-content' };
    const policy = this.policyOf(task.policy.document);
    if (task.kind === 'model') return this.model(task, cohort, policy);
    const question = { ...this.common(task, cohort), policy, scenario: policy, steps: noiseSteps };
    return { kind: 'noise', curve: noisyCurve(question, rational(task.epsilon), (below) => randomInt(below)) };
  }

  private model(task: ModelTask, cohort: Cohort, policy: Policy): TaskResult {
    const { release, parameters, reliabilities } = task;
    const question: ModelQuestion = {
      ...this.common(task, cohort),
      policy,
      scenario: this.scenarioOf(policy, task.scenario),
      steps: release === 'exact' ? task.steps : publishedSteps,
      reliabilities: reliabilities.length === 0 ? undefined : new Map(reliabilities),
      parameters: parameters && parametersOf(parameters),
    };
    if (release === 'exact') return { kind: 'model', model: buildModel(question), divisions: [] };
    const ledger = new Ledger(release.threshold, release.earlier);
    const model = buildModel(question, { kind: 'published', threshold: release.threshold, ledger });
    return { kind: 'model', model, divisions: ledger.news };
  }

  private common({ cohort: { fingerprint }, moves }: Task, cohort: Cohort) {
    const prepare = (policy: Policy) =>
      this.prepared.get(`${fingerprint} ${canonicalText(policy.document)}`, () =>
        prepareCohort(policy, cohort, this.types),
      );
    return { cohort, moves, types: this.types, prepare };
  }

  private cohortOf({ cohort: { fingerprint, content } }: Task): Cohort | undefined {
    if (content === undefined) return this.cohorts.known(fingerprint);
    return this.cohorts.get(fingerprint, () => {
      const parsed = parseCohort(JSON.parse(content));
      if (!parsed.ok) throw new Error(`The stored cohort ${fingerprint} cannot be read`);
      return parsed.cohort;
    });
  }

  private policyOf(document: unknown): Policy {
    return this.policies.get(canonicalText(document), () => {
      const parsed = parsePolicy(document, this.types);
      if (!parsed.ok) throw new Error(`A policy cannot be read: ${parsed.problems[0]?.message ?? ''}`);
      return parsed.policy;
    });
  }

  /** The caller has seen that it fits. */
  private scenarioOf(policy: Policy, differences: unknown): Policy {
    const read = parseScenario(differences);
    if (!read.ok) throw new Error('A scenario cannot be read');
    const { document } = scenarioDocument(policy.document, read.scenario);
    return canonicalText(document) === canonicalText(policy.document) ? policy : this.policyOf(document);
  }
}
