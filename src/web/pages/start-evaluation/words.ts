/** The words of the page that starts an evaluation. */
export const words = {
  title: 'Start an evaluation',
  lead: 'Choose who is to be evaluated, and the policy the evaluation follows. The policy stays the same for the whole evaluation.',
  schoolYear: 'School year',
  whom: 'Show',
  onlyDue: 'Who is due',
  everybody: 'Everybody without an evaluation',
  name: 'Find by name',
  policy: 'Policy',
  policyMissing: 'Choose the policy that the evaluation follows',
  choose: 'Choose a policy',
  noPolicy: 'There is no published policy that can score. Ask your system administrator.',
  caption: 'Employees without an evaluation in this school year',
  nobodyDue: 'Everybody who is due in this school year has an evaluation.',
  nobody: 'Everybody you see has an evaluation in this school year.',
  employee: 'Employee',
  school: 'School',
  isDue: 'Due',
  yes: 'Due',
  no: 'Not due',
  reason: 'Why',
  start: 'Start',
  startFor: (name: string) => `Start the evaluation of ${name}`,
  noAssignment: 'No assignment in this school year',
  shown: (shown: number, all: number) =>
    shown === all
      ? `${all} ${all === 1 ? 'employee' : 'employees'} without an evaluation`
      : `Showing ${shown} of ${all} employees without an evaluation`,
  more: 'Type a part of a name to find somebody who is not in the list.',
} as const;
