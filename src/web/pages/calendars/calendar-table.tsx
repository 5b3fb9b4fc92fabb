import type { SchoolCalendar } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showDay } from '../../components/dates.ts';
import { words } from './words.ts';

/** For whom a calendar holds. */
export function scopeInWords({ school, track }: SchoolCalendar): string {
  const where = school === null ? words.everySchool : school.name;
  return track === null ? where : `${where}, ${words.track(track)}`;
}

const columns: readonly Column<SchoolCalendar>[] = [
  {
    key: 'year',
    header: words.schoolYear,
    isRowHeader: true,
    sortBy: (row) => row.schoolYear,
    cell: (row) => row.schoolYear,
  },
  { key: 'scope', header: words.scope, cell: scopeInWords },
  { key: 'version', header: words.version, isNumeric: true, cell: (row) => row.version },
  { key: 'first', header: words.first, cell: (row) => showDay(row.firstSchoolday) },
  { key: 'last', header: words.last, cell: (row) => showDay(row.lastSchoolday) },
  {
    key: 'adopted',
    header: words.adopted,
    cell: (row) => (row.adoptedOn === null ? words.draft : showDay(row.adoptedOn)),
  },
  { key: 'counts', header: words.counts, cell: (row) => (row.counts ? words.yes : words.no) },
];

/** Every version of every calendar. */
export function CalendarTable({ rows }: { rows: readonly SchoolCalendar[] }) {
  return <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ calendarId }) => calendarId} />;
}
