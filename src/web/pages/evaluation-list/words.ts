/** The words of the evaluation list. */
export const words = {
  title: 'Evaluations',
  filters: 'Find evaluations',
  school: 'School',
  allSchools: 'All schools',
  schoolYear: 'School year',
  allYears: 'All school years',
  status: 'Status',
  anyStatus: 'Any status',
  rating: 'Rating',
  anyRating: 'Any rating',
  name: 'Teacher’s name',
  find: 'Find',
  clear: 'Clear filters',
  caption: 'Evaluations by teacher',
  nothing: 'No evaluation fits these filters.',
  nothingYet: 'There are no evaluations yet.',
  start: 'Start an evaluation',
  shown: (count: number) => `${count} ${count === 1 ? 'evaluation' : 'evaluations'} on this page`,
  visibility: (isDistrictWide: boolean) =>
    isDistrictWide
      ? 'you and the other people in human resources. Teachers see their own evaluation; principals those of their schools.'
      : 'you and the other administrators of your school, and human resources. Each teacher sees only their own.',
} as const;
