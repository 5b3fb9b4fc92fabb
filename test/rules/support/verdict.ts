/** What the rule book of a ruling's jurisdiction says of the ruling's facts. */
import { ruleBooks } from '../../../src/modules.ts';
import type { ActFacts } from '../../../src/rules/facts/act-facts.ts';
import type { EmployeeFacts } from '../../../src/rules/facts/employee-facts.ts';
import type { EvaluationFacts } from '../../../src/rules/facts/evaluation-facts.ts';
import type { PlanFacts } from '../../../src/rules/facts/plan-facts.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { LocalDate } from '../../../src/rules/local-date.ts';
import type { RuleBook } from '../../../src/rules/rule-book.ts';
import { checkAll } from '../../../src/rules/rule.ts';
import type { ScheduleEntry } from '../../../src/rules/schedule.ts';
import { acts, employee, evaluation, plan } from './bases.ts';
import { differing } from './merge.ts';
import type { Kind, Ruling } from './ruling-file.ts';

/** The day on which a ruling is made that names none. */
const usualDays: Readonly<Record<Kind, LocalDate>> = {
  evaluation: '2026-05-22',
  employee: '2025-08-15',
  plan: '2026-06-15',
  act: '2026-05-22',
  schedule: '2025-08-15',
};

const asOfOf = ({ asOf, kind }: Ruling): LocalDate => asOf ?? usualDays[kind];

export function bookOf({ jurisdiction }: { jurisdiction: string }): RuleBook {
  const book = ruleBooks.find((candidate) => candidate.jurisdiction === jurisdiction);
  if (book === undefined) throw new Error(`${jurisdiction} has no rule book`);
  return book;
}

function actOf({ differences, title }: Ruling): ActFacts {
  const base = acts.find(({ act }) => act === differences.act);
  if (base === undefined) throw new Error(`${title}: act is one of ${acts.map(({ act }) => act).join(', ')}`);
  return differing(base, differences, 'act') as ActFacts;
}

const finders: Readonly<Record<Kind, (ruling: Ruling, book: RuleBook, asOf: LocalDate) => readonly Finding[]>> = {
  evaluation: ({ differences }, book, asOf) =>
    checkAll(book.evaluation, differing(evaluation, differences, 'evaluation') as EvaluationFacts, asOf),
  employee: ({ differences }, book, asOf) =>
    checkAll(book.employee, differing(employee, differences, 'employee') as EmployeeFacts, asOf),
  plan: ({ differences }, book, asOf) => checkAll(book.plan, differing(plan, differences, 'plan') as PlanFacts, asOf),
  act: (ruling, book, asOf) => checkAll(book.act, actOf(ruling), asOf),
  schedule: (ruling) => scheduleOf(ruling).findings,
};

/** The findings of the rules that the ruling is about. */
export const findingsFor = (ruling: Ruling): Finding[] =>
  finders[ruling.kind](ruling, bookOf(ruling), asOfOf(ruling)).filter(({ rule }) => ruling.rules.includes(rule));

/** The schedule's entry for the ruling's school year. */
export function scheduleOf(ruling: Ruling): ScheduleEntry {
  const facts = differing(employee, ruling.differences, 'employee') as EmployeeFacts;
  return bookOf(ruling).schedule(facts, ruling.schoolYear ?? '2025-26', asOfOf(ruling));
}

/** Rules of all kinds in a book, with the facts they look at. */
export const rulesOf = ({ evaluation, employee, plan, act }: RuleBook): readonly { id: string; kind: Kind }[] =>
  Object.entries({ evaluation, employee, plan, act }).flatMap(([kind, rules]) =>
    rules.map(({ id }) => ({ id, kind: kind as Kind })),
  );
