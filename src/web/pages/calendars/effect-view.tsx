import type { CalendarPreview } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showDay } from '../../components/dates.ts';
import { timelinessWords, words } from './words.ts';

type Move = CalendarPreview['effect']['moves'][number];
type School = CalendarPreview['effect']['bySchool'][number];
type Affected = CalendarPreview['items'][number];

const day = (date: string | null) => (date === null ? '' : showDay(date));

const moveColumns: readonly Column<Move>[] = [
  { key: 'duty', header: words.duty, isRowHeader: true, cell: (row) => row.title },
  { key: 'from', header: words.from, cell: (row) => day(row.from) },
  { key: 'to', header: words.to, cell: (row) => day(row.to) },
  { key: 'count', header: words.count, isNumeric: true, cell: (row) => row.deadlines },
];

const schoolColumns: readonly Column<School>[] = [
  { key: 'school', header: words.school, isRowHeader: true, cell: (row) => row.school.name },
  { key: 'evaluations', header: words.evaluations, isNumeric: true, cell: (row) => row.evaluations },
  { key: 'deadlines', header: words.count, isNumeric: true, cell: (row) => row.deadlines },
];

const affectedColumns: readonly Column<Affected>[] = [
  { key: 'teacher', header: words.teacher, isRowHeader: true, cell: (row) => row.teacher.name },
  { key: 'school', header: words.school, cell: (row) => row.school.name },
  { key: 'duty', header: words.duty, cell: (row) => row.title },
  { key: 'from', header: words.from, cell: (row) => day(row.from) },
  { key: 'to', header: words.to, cell: (row) => day(row.to) },
  {
    key: 'turned',
    header: words.turned,
    cell: ({ before, after }) => (before === after || after === null ? '' : timelinessWords[after]),
  },
];

/** What a new calendar would change: sentences first, then what moves, by school, and for whom. */
export function EffectView({ preview }: { preview: CalendarPreview }) {
  const { effect, items } = preview;
  return (
    <>
      <h3>{words.effect}</h3>
      <div role="status">
        {effect.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {effect.deadlines === 0 && <p>{words.nothing}</p>}
      </div>
      {effect.deadlines > 0 && (
        <>
          <DataTable
            caption={words.moves}
            columns={moveColumns}
            rows={effect.moves}
            rowKey={({ kind, from, to }) => `${kind} ${from} ${to}`}
          />
          <DataTable
            caption={words.bySchool}
            columns={schoolColumns}
            rows={effect.bySchool}
            rowKey={({ school }) => school.schoolId}
          />
          <p>{words.shown(items.length, effect.deadlines)}</p>
          <DataTable
            caption={words.who}
            columns={affectedColumns}
            rows={items}
            rowKey={({ evaluationId, kind }) => `${evaluationId} ${kind}`}
          />
        </>
      )}
    </>
  );
}
