/** The words of the home pages, one part for each role. */
export const words = {
  greeting: (name: string) => `Welcome, ${name}`,
  administrator: {
    lead: (schools: string) => `You evaluate teachers at ${schools}.`,
    due: 'Due for evaluation',
    dueCount: (count: number, schoolYear: string) =>
      count === 0
        ? `Everybody of your schools who is due in ${schoolYear} has an evaluation.`
        : `${count} ${count === 1 ? 'employee is' : 'employees are'} due in ${schoolYear} and ${count === 1 ? 'has' : 'have'} no evaluation yet.`,
    start: 'Start an evaluation',
    open: 'Open evaluations',
    noneOpen: 'No evaluation is open.',
    all: 'See all evaluations',
  },
  teacher: {
    lead: 'Here are your own evaluations. Nobody else’s are shown to you, and yours are not shown to other teachers.',
    evaluations: 'Your evaluations',
    none: 'No evaluation of yours has been started.',
    record: 'Your employment record, consent to five years, and your personnel file',
  },
  hr: {
    lead: 'You see the evaluations of the whole district.',
    evaluations: 'Evaluations',
    evaluationsText: 'Find an evaluation by teacher, school, school year, status or rating.',
    people: 'People',
    peopleText: 'What is on record of each employee, what was believed before, and what the law asks.',
    report: 'Ratings report',
    reportText: 'Counts by rating, and the ratings of every teacher as a spreadsheet.',
    policies: 'Policies',
    policiesText:
      'Read the policies that ratings are worked out by, draft new versions, and see what they would alter.',
  },
  union_negotiator: {
    lead: 'You bargain for the union over what counts, with which weight, and how a rating comes about.',
    limits: 'You see no evaluations and no rating of any person: both sides model on facts without names.',
  },
  district_negotiator: {
    lead: 'You bargain for the district over what counts, with which weight, and how a rating comes about.',
    limits: 'You see no evaluations and no rating of any person: both sides model on facts without names.',
  },
  system_administrator: {
    lead: 'You draft versions of policies, put them into effect, and keep the facts that both sides bargain on.',
    limits:
      'You see no evaluations and no ratings of any person. Accounts are looked after from the command line in this version.',
  },
  bargaining: {
    negotiations: 'Negotiations',
    negotiationsText:
      'Proposals of both sides next to each other, with what the law says of them and what they would do.',
    modelling: 'Model weights',
    modellingText: 'Move a weight, see whose rating would change, and keep drafts that only your side can read.',
    policies: 'Policies',
    policiesText: 'Read the policies of the district: what counts, with which weight, and how a rating comes about.',
  },
} as const;
