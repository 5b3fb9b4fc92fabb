/** A school year of the invented district. */
export interface InventedCalendar {
  schoolYear: string;
  firstSchoolday: string;
  lastSchoolday: string;
  adoptedOn: string;
}

/** Invented calendars: mid-August to early June, adopted by the board in the February before. */
export const calendars: readonly InventedCalendar[] = [
  { schoolYear: '2022-23', firstSchoolday: '2022-08-15', lastSchoolday: '2023-06-09', adoptedOn: '2022-02-15' },
  { schoolYear: '2023-24', firstSchoolday: '2023-08-14', lastSchoolday: '2024-06-07', adoptedOn: '2023-02-14' },
  { schoolYear: '2024-25', firstSchoolday: '2024-08-12', lastSchoolday: '2025-06-06', adoptedOn: '2024-02-13' },
  { schoolYear: '2025-26', firstSchoolday: '2025-08-11', lastSchoolday: '2026-06-05', adoptedOn: '2025-02-11' },
  { schoolYear: '2026-27', firstSchoolday: '2026-08-10', lastSchoolday: '2027-06-04', adoptedOn: '2026-02-10' },
];

/** The calendar of a school year. */
export function calendarOf(schoolYear: string): InventedCalendar {
  const calendar = calendars.find((each) => each.schoolYear === schoolYear);
  if (calendar === undefined) throw new Error(`No calendar for ${schoolYear}`);
  return calendar;
}
