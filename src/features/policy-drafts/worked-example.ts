/** Scores the evidence beside a draft, so that its author sees what each change does. */
import type { z } from 'zod';
import { parseYaml, yamlText } from '../../platform/yaml.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { readEvidence } from '../../scoring/evidence.ts';
import { explain } from '../../scoring/explain.ts';
import type { Policy } from '../../scoring/policy.ts';
import { score } from '../../scoring/score.ts';
import type { checkDraft } from './contract.ts';
import { exampleEvidence } from './example-evidence.ts';

type WorkedExample = NonNullable<z.infer<NonNullable<typeof checkDraft.success.schema>>['example']>;

export interface ExampleQuestion {
  policy: Policy;
  source: string;
  /** YAML as typed; without, evidence is made up. */
  evidence: string | undefined;
  /** For evidence that is made up. */
  schoolYear: string;
}

export function workedExample(question: ExampleQuestion, types: ComponentTypes): WorkedExample {
  const { policy, source, schoolYear } = question;
  const evidence = question.evidence ?? yamlText(exampleEvidence(policy, source, schoolYear, types));
  const without = { evidence, outcome: null, sentences: [] };
  const yaml = parseYaml(evidence);
  const [broken] = yaml.problems;
  if (broken) return { ...without, problem: { pointer: '', ...broken, remedy: 'Correct this line of the evidence.' } };
  try {
    const outcome = score(policy, readEvidence(yaml.document), types);
    return { evidence, outcome, sentences: explain(outcome).sentences, problem: null };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const { pointer, message, remedy } = error;
    return { ...without, problem: { pointer, ...yaml.positionOf(pointer), message, remedy } };
  }
}
