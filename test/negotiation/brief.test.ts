/** The bargaining brief: what it says, and that a PDF reader and a spreadsheet program get all of it. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { briefOf } from '../../src/features/negotiation/brief/brief-of.ts';
import type { BriefPart } from '../../src/features/negotiation/brief/document.ts';
import { countIn, percentOf } from '../../src/features/negotiation/brief/numbers.ts';
import { briefPdf } from '../../src/features/negotiation/brief/pdf.ts';
import { printable } from '../../src/features/negotiation/brief/printable.ts';
import { briefWorkbook } from '../../src/features/negotiation/brief/workbook.ts';
import { negotiation } from './sample.ts';

const written = { at: new Date('2026-05-03T02:00:00Z'), timeZone: 'America/Los_Angeles' };
const brief = briefOf(negotiation(), written);

const textsOf = (part: BriefPart): readonly string[] => {
  if (part.kind === 'list') return part.items;
  return part.kind === 'table' ? [part.caption, ...part.head, ...part.rows.flat()] : [part.text];
};
const everything = brief.sections.flatMap(({ parts }) => parts.flatMap(textsOf)).join('\n');

describe('A brief', () => {
  test('says where the bargaining stands, on the day of the district', () => {
    expect(brief.title).toBe('Bargaining brief: The weight of pupil progress');
    expect(brief.lead).toBe(
      'The union has ratified; the governing board has not voted yet. 1 proposal was tabled. As of May 2, 2026.',
    );
  });

  test.each([
    'Ratings of 2025-26, school year 2025-26, 412 rows',
    `sha256:${'c'.repeat(64)}`,
    'Tabled on April 20, 2026 by Ines Ortega. It was ratified by the union.',
    'The weight of observation goes from 70 percent to 60 percent.',
    'not settled',
    'Gov. Code 3543.2 (confirm with counsel)',
    'Raising pupil progress from 30 % to 40 % would move 14 of 412 teachers down one level and none up.',
    '10 to 19',
    '290 or more',
    'npx fairweight sweep --policy a --cohort c --move pupil-progress',
    'May 1, 2026: 312 for, 40 against',
    'Minutes of May 1',
  ])('tells: %s', (sentence) => {
    expect(everything).toContain(sentence);
  });

  test('writes shares digit for digit, and hidden counts as what they lie between', () => {
    expect(['0.7', '0.075', '1', '0', '0.125', '1/3', null].map(percentOf)).toEqual([
      '70 %',
      '7.5 %',
      '100 %',
      '0 %',
      '12.5 %',
      '1/3',
      'not settled',
    ]);
    expect([{ count: 3 }, { least: 1, greatest: 9 }, { least: 10, greatest: null }].map(countIn)).toEqual([
      '3',
      '1 to 9',
      '10 or more',
    ]);
  });
});

describe('The workbook', () => {
  test('has a sheet for each section, and takes nothing in it for a formula', async () => {
    const { sheets } = await readXlsx(await briefWorkbook(brief));
    expect(sheets.map(({ name }) => name)).toEqual(['Facts', 'Proposal 1', 'Steps', 'How to read this']);
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => value !== null);
    for (const text of ['Gov. Code 3543.2 (confirm with counsel)', '10 to 19', 'Minutes of May 1'])
      expect(cells).toContain(text);
    expect(cells).toContain('Proposal 1 of the union: =HYPERLINK("x") and Łódź ≥ 40 %');
    expect(cells).toContain(412);
  });
});

/** The text that the pages show, and the file as text. */
async function printed(extra: number): Promise<{ file: string; text: string }> {
  const file = Buffer.from(await briefPdf(briefOf(negotiation(extra), written), written.at)).toString('latin1');
  const streams = [...file.matchAll(/stream\n(.*?)\nendstream/gs)].map(([, data = '']) => {
    const bytes = Buffer.from(data, 'latin1');
    return bytes[0] === 0x78 ? inflateSync(bytes).toString('latin1') : data;
  });
  const shown = streams.join('\n').matchAll(/\[([^\]]*)\] TJ/g);
  const text = [...shown].map(([, run = '']) =>
    [...run.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
  );
  return { file, text: text.join(' ') };
}

describe('The PDF', () => {
  test('has a title, a language and a structure of headings, lists and tables with header cells', async () => {
    const { file } = await printed(0);
    expect(file).toMatch(/\/Lang \(en-US\)/);
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/DisplayDocTitle true/);
    const count = (tag: string) => file.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length ?? 0;
    expect({ document: count('Document'), title: count('H1'), sections: count('H2') }).toEqual({
      document: 1,
      title: 1,
      sections: 4,
    });
    const tables = brief.sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'table'));
    expect(count('Table')).toBe(tables.length);
    expect(count('LI')).toBe(count('LBody'));
    expect(count('TH')).toBeGreaterThan(20);
    expect(file).toContain('/Scope /Column');
    expect(file).toContain('/Scope /Row');
  });

  test('prints everything, on as many pages as it takes', async () => {
    const { file, text } = await printed(6);
    expect(file.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
    const plain = text.replaceAll(/\s+/g, '');
    for (const sentence of ['Minutes of May 1', 'Record the agreement.', 'Proposal 7 of the union', 'page 5 of'])
      expect(plain).toContain(sentence.replaceAll(/\s+/g, ''));
  });

  test('writes characters that its fonts do not have as the nearest that they have', () => {
    expect(printable('Łódź ≥ 40 % – “naïve” 中')).toBe('?ódz at least 40 % – “naïve” ?');
  });
});
