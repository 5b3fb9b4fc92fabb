/**
 * Rulings on the rule books: src/jurisdictions/<state>/…/rulings/*.yaml.
 *
 * A file has `rules` (those it is about) and `rulings`. A ruling has a title, the facts that differ from the base under
 * one of `evaluation`, `employee`, `plan`, `act` and `schedule` (an employee's facts, with `schoolYear`), and `expect`:
 * `none`, or every finding of those rules as {rule, severity, code}, where the code may be left out of all. A
 * schedule's `expect` names fields of the entry; its findings stand under `findings`. `side` says where a ruling lies
 * that is about one rule alone: before, on or after its edge. `asOf` is the day it is made, `note` is for the reader.
 */
import { basename } from 'node:path';
import { jurisdictionFiles } from '../../../src/modules.ts';
import { parseYaml } from '../../../src/platform/yaml.ts';
import { type LocalDate, localDate } from '../../../src/rules/local-date.ts';
import { isMapping } from '../../../src/scoring/reading/reader.ts';

const kinds = ['evaluation', 'employee', 'plan', 'act', 'schedule'] as const;
export type Kind = (typeof kinds)[number];
type Mapping = Readonly<Record<string, unknown>>;

export interface ExpectedFinding {
  rule: string;
  severity: string;
  code: string | undefined;
}

export interface Ruling {
  file: string;
  jurisdiction: string;
  title: string;
  side: string | undefined;
  rules: readonly string[];
  kind: Kind;
  differences: Mapping;
  asOf: LocalDate | undefined;
  schoolYear: string | undefined;
  findings: readonly ExpectedFinding[];
  /** Fields of the schedule's entry; empty for the other kinds. */
  entry: Mapping;
}

const rulingKeys = ['title', 'side', 'note', 'rules', 'asOf', 'schoolYear', 'expect', ...kinds];

function mapping(value: unknown, what: string, known: readonly string[]): Mapping {
  if (!isMapping(value)) throw new Error(`${what} must be a mapping`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`${what}: "${unknown}" is not one of ${known.join(', ')}`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${what} must be text`);
}

const optionalText = (value: unknown, what: string) => (value === undefined ? undefined : text(value, what));

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${what} must be a list`);
}

function expectedFindings(value: unknown, what: string): ExpectedFinding[] {
  if (value === 'none') return [];
  const findings = list(value, `${what}: expect`);
  if (findings.length === 0) throw new Error(`${what}: write "none" where nothing is found`);
  return findings.map((item) => {
    const { rule, severity, code } = mapping(item, what, ['rule', 'severity', 'code']);
    return {
      rule: text(rule, `${what}: rule`),
      severity: text(severity, `${what}: severity`),
      code: optionalText(code, `${what}: code`),
    };
  });
}

function readRuling(item: unknown, file: string, jurisdiction: string, rules: readonly string[]): Ruling {
  const ruling = mapping(item, file, rulingKeys);
  const title = text(ruling.title, `${file}: title`);
  if (!/^\P{Ll}.*\.$/u.test(title)) throw new Error(`${file}: a title is a sentence: ${title}`);
  const kind = kinds.find((name) => name in ruling);
  if (kind === undefined) throw new Error(`${title}: one of ${kinds.join(', ')} is needed`);
  const differences = isMapping(ruling[kind]) ? ruling[kind] : {};
  const asOf = optionalText(ruling.asOf, `${title}: asOf`);
  const entry = kind === 'schedule' && isMapping(ruling.expect) ? ruling.expect : {};
  return {
    file,
    jurisdiction,
    title,
    side: optionalText(ruling.side, `${title}: side`),
    rules: ruling.rules === undefined ? rules : list(ruling.rules, title).map((rule) => text(rule, title)),
    kind,
    differences,
    asOf: asOf === undefined ? undefined : localDate(asOf),
    schoolYear: optionalText(ruling.schoolYear, `${title}: schoolYear`),
    findings: expectedFindings(kind === 'schedule' ? (entry.findings ?? 'none') : ruling.expect, title),
    entry: Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'findings')),
  };
}

/** Every ruling of every jurisdiction, in order of file. */
export function allRulings(): Ruling[] {
  return jurisdictionFiles('rulings').flatMap(({ jurisdiction, file, text: source }) => {
    const { document, problems } = parseYaml(source);
    if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    const { rules, rulings } = mapping(document, file, ['rules', 'rulings']);
    const named = list(rules, `${file}: rules`).map((rule) => text(rule, file));
    return list(rulings, `${file}: rulings`).map((item) => readRuling(item, basename(file), jurisdiction, named));
  });
}
