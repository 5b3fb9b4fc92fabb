import { useState } from 'react';
import type { ScheduledEmployee } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { Reason } from './reason.tsx';
import { words } from './words.ts';

/** More rows than this are found faster by name than by scrolling. */
const rowsShown = 60;

/** Employees who have no evaluation yet, with the reason why they are due or not, and the button that starts one. */
export function DueTable({
  employees,
  onlyDue,
  policyVersionId,
  busy,
  onStart,
}: {
  employees: readonly ScheduledEmployee[];
  onlyDue: boolean;
  policyVersionId: string;
  busy: boolean;
  onStart: (assignmentId: string, idempotencyKey: string) => void;
}) {
  const [name, setName] = useState('');
  if (employees.length === 0) return <p className="empty">{onlyDue ? words.nobodyDue : words.nobody}</p>;

  const sought = name.trim().toLowerCase();
  const found = employees.filter((each) => each.person.name.toLowerCase().includes(sought));
  const shown = found.slice(0, rowsShown);
  const columns: readonly Column<ScheduledEmployee>[] = [
    {
      key: 'name',
      header: words.employee,
      isRowHeader: true,
      sortBy: (row) => row.person.name,
      cell: (row) => row.person.name,
    },
    {
      key: 'school',
      header: words.school,
      sortBy: (row) => row.schools[0]?.name ?? '',
      cell: (row) => row.schools.map((school) => school.name).join(', '),
    },
    ...(onlyDue
      ? []
      : [
          {
            key: 'due',
            header: words.isDue,
            sortBy: (row: ScheduledEmployee) => (row.isDue ? 0 : 1),
            cell: (row: ScheduledEmployee) => (row.isDue ? words.yes : words.no),
          },
        ]),
    { key: 'reason', header: words.reason, sortBy: (row) => row.reason, cell: (row) => <Reason employee={row} /> },
    {
      key: 'start',
      header: words.start,
      cell: (row) => <StartButton employee={row} policyVersionId={policyVersionId} busy={busy} onStart={onStart} />,
    },
  ];
  return (
    <>
      <Field id="due-name" label={words.name}>
        <input className="usa-input" id="due-name" value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <p role="status" className="count">
        {words.shown(shown.length, employees.length)} {shown.length < found.length && words.more}
      </p>
      <DataTable caption={words.caption} columns={columns} rows={shown} rowKey={(row) => row.person.personId} />
    </>
  );
}

function StartButton({
  employee: { person, assignmentId },
  policyVersionId,
  busy,
  onStart,
}: {
  employee: ScheduledEmployee;
  policyVersionId: string;
  busy: boolean;
  onStart: (assignmentId: string, idempotencyKey: string) => void;
}) {
  const key = useIdempotencyKey(`${assignmentId} ${policyVersionId}`);
  if (assignmentId === null) return <span className="absent">{words.noAssignment}</span>;
  return (
    <button
      type="button"
      className="usa-button usa-button--outline"
      aria-label={words.startFor(person.name)}
      onClick={() => {
        if (!busy) onStart(assignmentId, key);
      }}
    >
      {words.start}
    </button>
  );
}
