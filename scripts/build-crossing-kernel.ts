/**
 * Compiles src/modelling/simd/crossing.wat into src/modelling/simd/crossing-bytes.ts, which is checked in so that neither
 * the service nor the browser needs the compiler. A test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import startWabt from 'wabt';

const folder = new URL('../src/modelling/simd/', import.meta.url);

/** The text of crossing-bytes.ts for the kernel as it is written now. */
export async function crossingBytesText(): Promise<string> {
  const wabt = await startWabt();
  const parsed = wabt.parseWat('crossing.wat', readFileSync(new URL('crossing.wat', folder), 'utf8'), { simd: true });
  parsed.validate();
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  const base64 = Buffer.from(buffer).toString('base64');
  const lines = base64.match(/.{1,112}/g)?.map((line) => `  '${line}',`) ?? [];
  return [
    '/** crossing.wat in binary form, as base64: made by scripts/build-crossing-kernel.ts, never by hand. */',
    'export const crossingBytes = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('crossing-bytes.ts', folder), await crossingBytesText());
