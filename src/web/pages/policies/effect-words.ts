/** The words for putting a version into effect. */
export const words = {
  title: 'Put this version into effect',
  lead: 'From then on, evaluations of the school year start with a version that is in force. Evaluations that were started already keep theirs.',
  schoolYear: 'School year',
  group: 'For one group only (optional)',
  groupHint: 'In the words of the agreement, for example “Pilot schools”. Leave it empty for everybody else.',
  note: 'Note (optional)',
  noteHint: 'For example the date of the agreement. Everybody who is signed in can read it.',
  now: (schoolYear: string) => `In force in ${schoolYear} now`,
  nothing: 'No version: any published policy can be chosen.',
  everybody: 'Everybody',
  everybodyElse: 'Everybody else',
  law: 'What the law says',
  lawful: (rules: number) => `Nothing stands against it. ${rules} rules were asked.`,
  blocked: 'It cannot take effect before what stands in the way is mended.',
  acknowledgement: 'Acknowledgement of the warnings',
  acknowledgementHint: 'Why the version takes effect all the same. It is kept with the decision.',
  decide: 'Put into effect',
  confirmTitle: (schoolYear: string) => `Put this version into effect for ${schoolYear}?`,
  confirm: (who: string, policy: string, schoolYear: string) =>
    `${who}: evaluations of ${schoolYear} will start with ${policy}. Everybody who is signed in can see this.`,
  done: (schoolYear: string) => `This version is in force in ${schoolYear}.`,
} as const;
