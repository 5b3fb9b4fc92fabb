/** The words of the page that starts an evaluation. */
export const words = {
  title: 'Start an evaluation',
  lead: 'Choose a teacher who has no evaluation yet, and the policy the evaluation follows. The policy stays the same for the whole evaluation.',
  schoolYear: 'School year',
  allYears: 'All school years',
  name: 'Find by name',
  policy: 'Policy',
  policyMissing: 'Choose the policy that the evaluation follows',
  choose: 'Choose a policy',
  noPolicy: 'There is no published policy that can score. Ask your system administrator.',
  caption: 'Teachers without an evaluation',
  nobody: 'Every teacher you evaluate has an evaluation for this school year.',
  start: 'Start',
  startFor: (name: string) => `Start the evaluation of ${name}`,
  shown: (shown: number, all: number) =>
    shown === all
      ? `${all} ${all === 1 ? 'teacher' : 'teachers'} without an evaluation`
      : `Showing ${shown} of ${all} teachers without an evaluation`,
  more: 'Type a part of a name to find somebody who is not in the list.',
} as const;
