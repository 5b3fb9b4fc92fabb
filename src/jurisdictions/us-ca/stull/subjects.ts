/** Areas of study that the state's tests cover; assignments and catalogues name subjects in words of their own. */

export type Area = 'english-language-arts' | 'history-social-science' | 'mathematics' | 'science';

/**
 * First match counts: social science is no science. English language development and Spanish are areas of their own that
 * the state tests by choice or to classify pupils; they are recognised as none of the four.
 */
const areas: readonly (readonly [RegExp, Area | 'all' | undefined])[] = [
  [/\b(all|multiple) subjects?\b|\bself contained\b/, 'all'],
  [/\bspanish\b|\beld\b|\benglish language (development|proficiency)\b|\bcomputer science\b/, undefined],
  [/\bhistory\b|\bsocial (science|studies)\b|\bcivics\b|\bgovernment\b|\bgeography\b/, 'history-social-science'],
  [/\bmath|\balgebra\b|\bgeometry\b|\bcalculus\b|\btrigonometry\b/, 'mathematics'],
  [/\benglish\b|\blanguage arts\b|\bela\b|\breading\b|\bliterature\b/, 'english-language-arts'],
  [/\bscience\b|\bbiology\b|\bchemistry\b|\bphysics\b/, 'science'],
];

/** The area that a subject belongs to, `all` for a teacher of every subject; undefined when none is recognised. */
export function areaOf(subject: string): Area | 'all' | undefined {
  const words = subject.toLowerCase().replaceAll(/[^a-z]+/g, ' ');
  return areas.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether a test in these subjects (null: any) covers this one. A teacher of every subject teaches each area. */
export function coversSubject(subjects: readonly string[] | null, subject: string): boolean {
  if (subjects === null) return true;
  const area = areaOf(subject);
  const tested = subjects.map(areaOf).filter((item) => item !== undefined);
  return area === 'all' ? tested.length > 0 : area !== undefined && tested.includes(area);
}
