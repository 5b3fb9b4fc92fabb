import { execFileSync } from 'node:child_process';
import { test } from '@jest/globals';

test('the types of the user interface are those of the API', () => {
  // Exits 1, and so throws, when they are not.
  execFileSync(process.execPath, ['scripts/generate-api-types.ts', '--check'], { stdio: 'pipe' });
});
