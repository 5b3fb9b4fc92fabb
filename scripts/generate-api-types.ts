/**
 * Writes src/web/generated/api.d.ts from the API's own document, so that the user interface cannot be written against
 * an API that does not exist. With --check it writes nothing and exits 1 when the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApiDocument } from '../src/openapi.ts';

const target = new URL('../src/web/generated/api.d.ts', import.meta.url);
const heading = '/* Made by npm run build:api-types from the API. Do not change by hand. */\n\n';

const syntax = await openapiTypescript(openApiDocument() as unknown as OpenAPI3);
const generated = heading + astToString(syntax);

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== generated) {
    console.error('src/web/generated/api.d.ts is out of date. Run: npm run build:api-types');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, generated);
  console.log('Wrote src/web/generated/api.d.ts');
}
