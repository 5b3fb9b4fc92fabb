export const words = {
  title: 'Record a fact',
  lead: 'A status that begins ends the one before it. What was believed before stays readable.',
  kind: 'What to record',
  acknowledgement: 'If the law warns of it: why it is recorded all the same',
  save: 'Record it',
} as const;
