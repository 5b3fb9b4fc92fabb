/** School years as text: '2025-26'. */

/** The school year so many years before another. */
export function schoolYearBefore(schoolYear: string, years: number): string {
  const start = Number(schoolYear.slice(0, 4)) - years;
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
