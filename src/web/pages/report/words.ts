/** The words of the ratings report. */
export const words = {
  title: 'Ratings report',
  lead: 'How many evaluations have which rating, and the ratings of every teacher as a spreadsheet.',
  visibleTo:
    'people in human resources only. The spreadsheet holds names and ratings; keep it as you keep a personnel file.',
  filters: 'Choose what the report covers',
  schoolYear: 'School year',
  allYears: 'All school years',
  school: 'School',
  allSchools: 'All schools',
  download: 'Download the ratings (CSV)',
  downloadHint: 'For a spreadsheet: one line for each evaluation, with the exact composite and the fingerprints.',
  counts: 'Evaluations by rating',
  chart: (parts: string) => `Bar chart. ${parts}. The same numbers are in the table.`,
  rating: 'Rating',
  count: 'Evaluations',
  share: 'Share',
  total: 'All evaluations',
  noRating: 'No rating, with a reason',
  notYet: 'Not rated yet',
  nothing: 'There are no evaluations for this choice.',
} as const;
