/** The words of what stands below a model's answer. */
export const words = {
  effective: 'What the weights carry in fact',
  effectiveText:
    'A weight on paper says how much a part counts. How far a part tells teachers apart depends on how much its values vary as well. The weight in fact is the share of all differences between composites that comes from the part.',
  effectiveCaption: (teachers: string) => `Weights on paper and in fact, over ${teachers} who have every part`,
  teachers: (count: string) => `the ${count} teachers`,
  someTeachers: 'the teachers',
  part: 'Part',
  onPaper: 'On paper',
  inFact: 'In fact',
  spread: 'Share of the spread',
  correlation: 'Correlation with the composite',
  unknown: 'not known',
  toObtain: (weights: string) => `To carry in fact what they say on paper, the weights would have to be: ${weights}.`,

  quality: 'How sure a rating is',
  reliability: 'Reliability of the composite',
  accuracy: 'Share rated as their true values would be',
  consistency: 'Share rated the same twice over',

  agreement: 'Order of the teachers',
  spearman: 'Rank correlation (Spearman)',
  kendall: 'Agreement of pairs (Kendall, tau-b)',
  topTenth: 'Highest tenth that stays in it',
  bottomTenth: 'Lowest tenth that stays in it',

  groups: 'Groups',
  groupsText:
    'How often each group reaches the rating from which nothing adverse follows. A ratio below four fifths of the highest group is a reason to look closer, and is no proof of anything. Whether a gap is bias or a true difference cannot be seen from ratings.',
  group: 'Group',
  size: 'Teachers',
  reaching: 'Reach it',
  share: 'Share that reaches it',
  ratio: 'Ratio to the highest group',
  below: 'below four fifths',
  notTold: 'not told',
  crossover: (weight: string) => `At a weight of ${weight} the gap between the groups would change sides.`,

  rules: 'What each rule costs',
  rulesText: 'Each rule of the policy against the same policy without it.',
  rule: 'Rule',
  effect: 'What it does',
  up: 'Move up by it',
  down: 'Move down by it',

  consequences: 'What would follow',
  noConsequences: 'Nothing is counted here without parameters, nor where ratings are only told in groups of levels.',
  referrals: 'Referrals to peer assistance',
  consultingTeachers: 'Consulting teachers',
  evaluations: 'Evaluations next year',
  hours: 'Hours of evaluators',
  pay: 'Pay by rating',

  reproduce: 'Work it out again',
  reproduceText:
    'Equal fingerprints mean equal contents: both sides can compare them. With the same policy and the same cohort, this command gives the same answer.',
  policyPrint: 'Policy with the scenario',
  cohortPrint: 'Cohort',
  answerPrint: 'Question and answer',
  command: 'Command',
  copy: 'Copy the command',
  copied: 'Copied.',
} as const;
