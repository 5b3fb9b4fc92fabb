import { expect, test } from '@jest/globals';
import { breachOf, importBreaches, importsIn } from '../../scripts/check-imports.ts';

const breach = (file: string, statement: string) => importsIn(file, statement).map(breachOf)[0];

test('the tree keeps its import directions', () => {
  expect(importBreaches('.')).toEqual([]);
});

test.each([
  ['src/scoring/score.ts', "import { x } from '../platform/yaml.ts';", /scoring may not import platform/],
  ['src/scoring/score.ts', "import { fraction } from 'mathjs';", /no library/],
  ['src/scoring/score.ts', "import { readFileSync } from 'node:fs';", /pure/],
  ['src/component-types/observation/index.ts', "import { x } from '../value-added/index.ts';", /only src\/modules/],
  ['src/component-types/observation/index.ts', "import { x } from '../pupil-progress/index.ts';", /may not import/],
  ['src/features/reports/routes.ts', "import { x } from '../evaluations/commands.ts';", /published queries/],
  ['src/platform/http/app.ts', "import { x } from '../../features/reports/routes.ts';", /platform may not import/],
  ['src/app.ts', "import { x } from './component-types/value-added/index.ts';", /only src\/modules/],
  ['src/web/main.tsx', "import { x } from '../features/reports/routes.ts';", /web may not import features/],
])('refused: %s %s', (file, statement, rule) => {
  expect(breach(file, statement)).toMatch(rule);
});

test.each([
  ['src/scoring/rational.ts', "import { fraction } from 'mathjs';"],
  ['src/modules.ts', "import { valueAdded } from './component-types/value-added/index.ts';"],
  ['src/features/reports/routes.ts', "import { x } from '../evaluations/queries.ts';"],
  ['src/app.ts', "import { x } from './features/reports/routes.ts';"],
])('permitted: %s %s', (file, statement) => {
  expect(breach(file, statement)).toBeUndefined();
});
