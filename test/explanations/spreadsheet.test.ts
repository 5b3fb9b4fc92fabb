/** The exported spreadsheet recomputes every rating: in a small spreadsheet of our own, and in LibreOffice where it is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { explanationCells, explanationWorkbook } from '../../src/features/explanations/spreadsheet.ts';
import type { SheetCell } from '../../src/features/explanations/step-rows.ts';
import { nestedOutcomes, outcomesOfCases, weightedOutcomes } from './outcomes.ts';
import { recalculated } from './recalculate.ts';

const outcomes = [...outcomesOfCases(), ...weightedOutcomes(150), ...nestedOutcomes(100)];

/** Nothing that was worked out by the service: only formulas and inputs. */
function withoutCachedResults(cells: Map<string, SheetCell>): Map<string, SheetCell> {
  return new Map([...cells].map(([place, { formulaResult: _cached, ...cell }]) => [place, cell]));
}

describe('a spreadsheet of an outcome', () => {
  test('recomputes the rating and agrees with every step', () => {
    const ratings = outcomes.map(({ name, outcome }) => {
      const cell = recalculated(explanationCells(outcome, name));
      return { name, rating: outcome.outcome === 'rated' ? cell('D3') : undefined, agrees: cell('D4') };
    });
    expect(ratings).toEqual(
      outcomes.map(({ name, outcome }) => ({
        name,
        rating: outcome.outcome === 'rated' ? outcome.rating.label : undefined,
        agrees: 'yes',
      })),
    );
  });

  test('follows a changed input and says that it no longer agrees', () => {
    const found = weightedOutcomes(1)[0];
    const cells = found ? explanationCells(found.outcome, 'Changed') : new Map<string, SheetCell>();
    const [place, input] = [...cells].find(([, { value }]) => value === 'practice weight') ?? [];
    expect(input).toBeDefined();
    cells.set(`${place?.split(',')[0]},3`, { value: 0.01 });
    expect(recalculated(cells)('D4')).toBe('no');
  });

  test('is a readable XLSX with live formulas and their last results', async () => {
    const found = weightedOutcomes(1)[0];
    if (!found || found.outcome.outcome !== 'rated') throw new Error('the first outcome is rated');
    const workbook = await readXlsx(await explanationWorkbook(found.outcome, 'A rating'));
    const cells = workbook.sheets[0]?.cells;
    expect(cells?.get('2,3')?.formula).toContain('EXACT(');
    expect(cells?.get('2,3')?.formulaResult ?? cells?.get('2,3')?.value).toBe(found.outcome.rating.label);
  });

  test('text that looks like a formula stays text', () => {
    const found = weightedOutcomes(1)[0];
    const cells = found && explanationCells(found.outcome, '=1+1');
    expect(cells?.get('0,1')).toMatchObject({ value: '=1+1' });
    expect(cells?.get('0,1')?.formula).toBeUndefined();
  });
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
// Counted as skipped where LibreOffice is not installed.
(hasLibreOffice ? describe : describe.skip)('LibreOffice', () => {
  test('recalculates every rating from the inputs alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairweight-sheets-'));
    try {
      const sheets = outcomes.map(({ outcome, name }, index) => ({
        name: `s${index}`,
        cells: withoutCachedResults(explanationCells(outcome, name)),
      }));
      writeFileSync(join(folder, 'all.xlsx'), await writeXlsx({ sheets }));
      const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', allSheets, '--outdir', folder, join(folder, 'all.xlsx')],
        {
          stdio: 'ignore',
        },
      );
      expect(readdirSync(folder).filter((file) => file.endsWith('.csv'))).toHaveLength(outcomes.length);
      const read = outcomes.map(({ name, outcome }, index) => {
        const rows: string[][] = parse(readFileSync(join(folder, `all-s${index}.csv`)), { relax_column_count: true });
        return { name, rating: outcome.outcome === 'rated' ? rows[2]?.[3] : undefined, agrees: rows[3]?.[3] };
      });
      expect(read).toEqual(
        outcomes.map(({ name, outcome }) => ({
          name,
          rating: outcome.outcome === 'rated' ? outcome.rating.label : undefined,
          agrees: 'yes',
        })),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 300_000);
});
