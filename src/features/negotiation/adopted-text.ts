/** The text of the policy version that a proposal becomes: the base version's own, with the proposal's changes put in. */
import { scenarioDocument } from '../../modelling/scenario-document.ts';
import type { Scenario } from '../../modelling/scenario.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { editYaml } from '../../platform/yaml-edit.ts';
import type { Problem } from '../../scoring/problem.ts';

export type AdoptedText =
  | { readonly ok: true; readonly text: string }
  /** The scenario speaks of what the policy does not have. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Puts a scenario into a policy's text. What parseYaml reads from the result is exactly what the scenario makes of the
 * document: decimals stay as they were written, and comments stay where they stood.
 * @param source YAML of a published policy version
 */
export function adoptedText(source: string, scenario: Scenario): AdoptedText {
  const { document, problems } = scenarioDocument(parseYaml(source).document, scenario);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text: editYaml(source, document) };
}
