import type { Policy, PlanRecord } from '../../api/types.ts';
import { showDay, showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { words } from './record-words.ts';

/** What is on record of a version now; whatever is not, says so. */
export function RecordView({ record, policy }: { record: PlanRecord; policy: Policy }) {
  const { advice, adoption, publication, rubric, components, standards, note } = record;
  const titleOf = (key: string) => policy.outline.find((node) => node.key === key)?.title ?? key;
  return (
    <>
      <Facts
        facts={[
          { label: words.advice, value: eventInWords(advice) },
          { label: words.adoption, value: eventInWords(adoption) },
          { label: words.publication, value: eventInWords(publication) },
          { label: words.rubric, value: rubricInWords(rubric) },
          { label: words.bargaining, value: record.bargainingReference ?? words.unknown },
          ...(components.length === 0
            ? []
            : [{ label: words.components, value: <Lines lines={components.map((each) => inWords(each, titleOf))} /> }]),
          { label: words.standards, value: <Lines lines={standards.map(standardInWords)} /> },
          ...(note === null ? [] : [{ label: words.note, value: note }]),
        ]}
      />
      <p className="small-print">{words.recorded(showMoment(record.recordedAt), record.recordedBy?.name)}</p>
    </>
  );
}

const eventInWords = (event: PlanRecord['advice']): string =>
  event === null ? words.unknown : words.event(showDay(event.on), event.reference);

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return words.unknown;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function rubricInWords(rubric: PlanRecord['rubric']): string {
  if (rubric === null) return words.unknown;
  const source = words.rubricSources[rubric.source];
  return rubric.agreementReference === null ? source : words.agreedBy(source, rubric.agreementReference);
}

const standardInWords = ({ grade, subject, reference }: PlanRecord['standards'][number]): string =>
  words.standard(grade, subject, reference);

function inWords({ key, kind, referencing }: PlanRecord['components'][number], titleOf: (key: string) => string) {
  const measured = referencing === null ? '' : `, ${words.referencing[referencing]}`;
  return `${titleOf(key)}: ${words.kinds[kind]}${measured}`;
}
