import type { EmployeeRecord } from '../../api/types.ts';
import { showDay } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { FindingsList } from '../../components/findings-list.tsx';
import { employmentInWords } from '../people/words.ts';
import { words } from './words.ts';

/** What is known of the employee, and what the law says of it. */
export function RecordSection({ record, title }: { record: EmployeeRecord; title: string }) {
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">{title}</h2>
      {record.facts === null ? <p>{words.noEmployment}</p> : <Facts facts={labelled(record.facts)} />}
      <h3>{words.law}</h3>
      {record.findings.length === 0 ? <p>{words.nothing}</p> : <FindingsList findings={record.findings} />}
    </section>
  );
}

function labelled(facts: NonNullable<EmployeeRecord['facts']>): { label: string; value: string }[] {
  const { statusHistory, evaluations, evaluator, evaluatorSince } = facts;
  return [
    {
      label: words.status,
      value: statusHistory
        .map(({ status, from, until }) =>
          words.since(employmentInWords(status), showDay(from), until === null ? null : showDay(until)),
        )
        .join('; '),
    },
    { label: words.hired, value: showDay(facts.hiredOn) },
    ...(facts.leftOn === null ? [] : [{ label: words.left, value: showDay(facts.leftOn) }]),
    {
      label: words.work,
      value: `${facts.isInstructional ? words.instructional : words.nonInstructional}, ${words.months(facts.monthsPerYear)}`,
    },
    {
      label: words.evaluator,
      value:
        evaluator === null
          ? words.none
          : evaluatorSince === null
            ? evaluator.name
            : words.evaluatorSince(evaluator.name, showDay(evaluatorSince)),
    },
    {
      label: words.evaluations,
      value: evaluations.length === 0 ? words.none : evaluations.map(words.evaluation).join('; '),
    },
  ];
}
