import { useState } from 'react';
import type { Assignment } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import { gradeInWords } from '../../components/status-words.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { words } from './words.ts';

/** More rows than this are found faster by name than by scrolling. */
const rowsShown = 60;

/** Teachers who have no evaluation yet, each with the button that starts it. */
export function DueTable({
  assignments,
  policyVersionId,
  busy,
  onStart,
}: {
  assignments: readonly Assignment[];
  policyVersionId: string;
  busy: boolean;
  onStart: (assignment: Assignment, idempotencyKey: string) => void;
}) {
  const [name, setName] = useState('');
  if (assignments.length === 0) return <p className="empty">{words.nobody}</p>;

  const sought = name.trim().toLowerCase();
  const found = assignments.filter((each) => each.person.name.toLowerCase().includes(sought));
  const shown = found.slice(0, rowsShown);
  const columns: readonly Column<Assignment>[] = [
    {
      key: 'name',
      header: 'Teacher',
      isRowHeader: true,
      sortBy: (row) => row.person.name,
      cell: (row) => row.person.name,
    },
    { key: 'school', header: 'School', sortBy: (row) => row.school.name, cell: (row) => row.school.name },
    { key: 'year', header: 'School year', sortBy: (row) => row.schoolYear, cell: (row) => row.schoolYear },
    { key: 'grade', header: 'Grade', sortBy: (row) => row.grade, cell: (row) => gradeInWords(row.grade) },
    {
      key: 'evaluator',
      header: 'Evaluator',
      sortBy: (row) => row.evaluator?.name ?? '',
      cell: (row) => row.evaluator?.name ?? <span className="absent">none named</span>,
    },
    {
      key: 'start',
      header: 'Start',
      cell: (row) => <StartButton assignment={row} policyVersionId={policyVersionId} busy={busy} onStart={onStart} />,
    },
  ];
  return (
    <>
      <Field id="due-name" label={words.name}>
        <input className="usa-input" id="due-name" value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <p role="status" className="count">
        {words.shown(shown.length, assignments.length)} {shown.length < found.length && words.more}
      </p>
      <DataTable caption={words.caption} columns={columns} rows={shown} rowKey={(row) => row.assignmentId} />
    </>
  );
}

function StartButton({
  assignment,
  policyVersionId,
  busy,
  onStart,
}: {
  assignment: Assignment;
  policyVersionId: string;
  busy: boolean;
  onStart: (assignment: Assignment, idempotencyKey: string) => void;
}) {
  const key = useIdempotencyKey(`${assignment.assignmentId} ${policyVersionId}`);
  return (
    <button
      type="button"
      className="usa-button usa-button--outline"
      aria-label={words.startFor(assignment.person.name)}
      onClick={() => {
        if (!busy) onStart(assignment, key);
      }}
    >
      {words.start}
    </button>
  );
}
