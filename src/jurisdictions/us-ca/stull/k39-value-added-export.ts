/**
 * Los Angeles Unified v. Superior Court, 228 Cal.App.4th 222 (2014): value-added scores identified by a teacher's name are
 * exempt from disclosure under the Public Records Act, now Gov. Code 7922.000; scores by school, grade and subject had
 * been given out. Pupils' records prevail over that Act (Educ. Code 49060(d)), so a figure on few pupils is suppressed.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { counted } from './words.ts';

const id = 'K39';
const citation = {
  section: 'LAUSD v. Superior Court, 228 Cal.App.4th 222 (2014); Gov. Code 7922.000',
  url: 'https://law.justia.com/cases/california/court-of-appeal/2014/b251693.html',
  confirmWithCounsel: true,
};
const pupils = {
  section: 'Educ. Code 49060(d), 49076(a)',
  url: 'https://self-law.org/code/ca/education-code/49060',
  confirmWithCounsel: true,
};
const found = findingsOf({ id, citation });

/** Cells with so many people or fewer are suppressed, as the Department of Education does. */
export const largestSmallCell = 10;

type Export = Extract<ActFacts, { act: 'export' }>;

export const valueAddedExport: Rule<ActFacts> = {
  id,
  title: 'No value-added by name and no small cells outside the district',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) =>
    facts.act === 'export' && facts.audience === 'external' ? [...named(facts), ...smallCells(facts)] : [],
};

function named({ contents, identifiability, fewestTeachers }: Export) {
  if (contents !== 'value_added') return [];
  const facts = { contents, identifiability, fewestTeachers };
  if (identifiability === 'teacher')
    return [
      found({
        severity: 'BLOCK',
        code: 'NAMED_VALUE_ADDED',
        sentence: 'Value-added that names teachers may be withheld from the public, and is not handed out.',
        remedy: 'Give figures by school, grade or subject instead.',
        facts,
      }),
    ];
  if (fewestTeachers === null || fewestTeachers > 1) return [];
  return [
    found({
      severity: 'BLOCK',
      code: 'ONE_TEACHER',
      sentence: `A figure by ${identifiability} rests on one teacher alone, and so names that teacher.`,
      remedy: 'Suppress the figures that rest on one teacher.',
      facts,
    }),
  ];
}

function smallCells({ smallestCell }: Export) {
  if (smallestCell === null || smallestCell > largestSmallCell) return [];
  return [
    found({
      severity: 'BLOCK',
      code: 'SMALL_CELL',
      sentence: `A figure rests on ${counted(smallestCell, 'person', 'people')}; figures on ${largestSmallCell} or fewer are suppressed.`,
      remedy: `Suppress every figure on ${largestSmallCell} people or fewer.`,
      citation: pupils,
      facts: { smallestCell, largestSmallCell },
    }),
  ];
}

// Not formalised: location codes (sent back by the court), and what can be worked out from several figures together, for
// instance by one of two teachers about the other.
