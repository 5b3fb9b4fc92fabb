/** The same work in C, built with g++ for this very processor. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../test/support/servers.ts';
import { type BenchSetting, steps } from './setting.ts';
import { type Answer, type Peer, PeerMissing } from './work.ts';

const source = fileURLToPath(new URL('same-work.c', import.meta.url));
const flags = ['-x', 'c++', '-O3', '-march=native'];

/** What the compiler makes of -march=native, in a few words. */
export function widestVectors(): string {
  const macros = execFileSync('g++', ['-march=native', '-dM', '-E', '-x', 'c++', '/dev/null'], { encoding: 'utf8' });
  const known = ['AVX512F', 'AVX2', 'AVX', 'SSE4_2', 'SSE2', 'ARM_FEATURE_SVE', 'ARM_NEON'];
  return known.find((name) => macros.includes(`#define __${name}`)) ?? 'no vectors known by name';
}

function compile(program: string): void {
  try {
    execFileSync('g++', [...flags, '-o', program, source], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new PeerMissing(
      `g++ cannot build it: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
}

/** As same-work.c reads it. */
function fileFor({ size, columns, policies, start, slope }: BenchSetting): Buffer {
  const limits = start.limits;
  const doubles = [
    ...policies.flatMap((policy) => [policy.coefficients, policy.limits]),
    start.coefficients,
    slope.coefficients,
    limits,
    ...columns.map((column) => Float64Array.from(column)),
  ];
  const sizes = Int32Array.of(size, columns.length, limits.length, steps);
  return Buffer.concat([sizes, ...doubles].map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength)));
}

function answersOf(child: ChildProcessWithoutNullStreams): () => Promise<string> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the program in C stopped');
    return value;
  };
}

/** Throws PeerMissing where there is no g++. */
export async function startC(setting: BenchSetting): Promise<Peer> {
  const folder = await temporaryFolder();
  try {
    const [program, data] = [join(folder, 'same-work'), join(folder, 'columns')];
    compile(program);
    await writeFile(data, fileFor(setting));
    const child = spawn(program, [data]);
    const next = answersOf(child);
    return {
      name: `C (g++ -O3 -march=native: ${widestVectors()})`,
      async run(work): Promise<Answer> {
        child.stdin.write(`${work}\n`);
        const [nanoseconds, digest] = (await next()).split(' ').map(Number);
        return { time: (nanoseconds ?? Number.NaN) / 1e6, digest: digest ?? Number.NaN };
      },
      async close() {
        child.stdin.end();
        await once(child, 'exit');
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
