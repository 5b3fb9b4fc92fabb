/**
 * Proof that value-added is optional: the folder and its lines in src/modules.ts are deleted in a copy of the
 * project, and types, tests of the scoring core and the demonstration district still pass there.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const carried = [
  'package.json',
  'tsconfig.json',
  'jest.config.js',
  'src',
  'sql',
  'fixtures',
  'scripts',
  'test',
  'docs',
];
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'fairweight-without-value-added-'));
  for (const name of carried) await cp(name, join(copy, name), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  await rm(join(copy, 'src/component-types/value-added'), { recursive: true });
  const modules = join(copy, 'src/modules.ts');
  const lines = (await readFile(modules, 'utf8')).split('\n');
  await writeFile(modules, lines.filter((line) => !/value-?added/i.test(line)).join('\n'));
});

afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
});

const inCopy = (command: string, args: string[]) =>
  run(process.execPath, [command, ...args], {
    cwd: copy,
    env: { ...process.env, NODE_OPTIONS: '', CI: '1' },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${command} failed without value-added:\n${error.stdout ?? ''}\n${error.stderr ?? ''}`);
  });

test('the types hold', async () => {
  await inCopy('node_modules/typescript/bin/tsc', ['--noEmit']);
}, 180_000);

test('the scoring tests, the conformance cases and the demonstration pass', async () => {
  const { stderr } = await inCopy('--experimental-vm-modules', [
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=1',
    'src/scoring',
    'src/component-types',
    'test/laws',
    'test/conformance',
    'test/demonstration',
    // What is written about the language is the same with it and without it. This option stands last, because it takes
    // every argument that follows it.
    '--testPathIgnorePatterns=policy-schema|tutorial|documents',
  ]);
  expect(stderr).toMatch(/Tests:\s+.*\d+ passed/);
  expect(stderr).not.toMatch(/\d+ failed/);
}, 900_000);
