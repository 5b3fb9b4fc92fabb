import type { ReactNode } from 'react';
import type { Scenario } from '../../api/model-types.ts';
import { ReproduceSection } from '../../components/model/details/reproduce-section.tsx';
import { Page } from '../../components/page.tsx';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { ScenarioFacts } from './scenario-facts.tsx';
import { VersionsSection } from './versions-section.tsx';
import { words } from './words.ts';

/** What stands around the answer: what the scenario rests on, what it changes, its versions, how to work it out again. */
export function ScenarioFrame({
  scenario,
  title,
  answerPrint,
  children,
}: {
  scenario: Scenario;
  title: string;
  answerPrint: string;
  children: ReactNode;
}) {
  const { whoCanSee, policy, cohort, command, scenarioId, version } = scenario;
  return (
    <Page title={title.trim() === '' ? words.untitled : title}>
      <ScenarioFacts scenario={scenario} />
      <VisibilityLine text={whoCanSee} />
      <DifferenceSection scenario={scenario} />
      {children}
      <ReproduceSection
        fingerprints={{ policy: policy.fingerprint, cohort: cohort.fingerprint, answer: answerPrint }}
        command={command}
      />
      <VersionsSection scenarioId={scenarioId} version={version} />
    </Page>
  );
}
