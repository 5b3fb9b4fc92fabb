import type { ReactNode } from 'react';
import type { ConsequenceParameters, Model, Scenario } from '../../api/model-types.ts';
import { ReproduceSection } from '../../components/model/details/reproduce-section.tsx';
import { ModelDetails } from '../../components/model/model-details.tsx';
import { Page } from '../../components/page.tsx';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { ParametersForm } from './parameters-form.tsx';
import { ScenarioFacts } from './scenario-facts.tsx';
import { VersionsSection } from './versions-section.tsx';
import { words } from './words.ts';

/** What stands around the answer: what the scenario rests on, what it changes, its versions, how to work it out again. */
export function ScenarioFrame({
  scenario,
  title,
  model,
  form,
  isAsking,
  onParameters,
  children,
}: {
  scenario: Scenario;
  title: string;
  /** The answer, when there is one. */
  model: Model | undefined;
  /** What changes the scenario; without it, the page only reads. */
  form?: ReactNode;
  isAsking: boolean;
  onParameters: (parameters: ConsequenceParameters) => void;
  children: ReactNode;
}) {
  const { whoCanSee, policy, cohort, command, scenarioId, version } = scenario;
  return (
    <Page title={title.trim() === '' ? words.untitled : title}>
      <ScenarioFacts scenario={scenario} canChange={form !== undefined} />
      <VisibilityLine text={whoCanSee} />
      <DifferenceSection scenario={scenario} />
      {children}
      {form}
      {model && (
        <ModelDetails
          model={model}
          parameters={<ParametersForm levels={model.levels} isAsking={isAsking} onAsk={onParameters} />}
        />
      )}
      <ReproduceSection
        fingerprints={{
          policy: policy.fingerprint,
          cohort: cohort.fingerprint,
          answer: model?.fingerprint ?? words.notAsked,
        }}
        command={command}
      />
      <VersionsSection scenarioId={scenarioId} version={version} />
    </Page>
  );
}
