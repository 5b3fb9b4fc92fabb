#!/usr/bin/env node
// The command line on any Node: hands over to the runtime that package.json asks for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const result = spawnSync(at('../node_modules/.bin/node'), [at('../src/cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (result.error) {
  console.error('Install the packages first: npm ci');
  process.exit(1);
}
process.exit(result.status ?? 1);
