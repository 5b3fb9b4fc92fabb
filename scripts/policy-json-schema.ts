/**
 * Writes docs/policy.schema.json, the JSON Schema of the policy language for editors. With --check it writes nothing
 * and exits 1 when the file is out of date. `fairweight check` stays the judge: it knows what a schema cannot say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { basics } from './policy-schema/basics.ts';
import { calculations } from './policy-schema/calculations.ts';
import { documentParts, root } from './policy-schema/document.ts';

export const schemaFile = fileURLToPath(new URL('../docs/policy.schema.json', import.meta.url));

/** JSON Schema, draft 2020-12. Numbers may be typed plainly: an editor reads 0.30 as a number. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Fairweight policy',
  description: 'One policy of the format fairweight-policy-1; see policy-language.md.',
  ...root,
  $defs: { ...basics, ...calculations, ...documentParts },
};

export const schemaText = `${JSON.stringify(policySchema, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const present = await readFile(schemaFile, 'utf8').catch(() => '');
    if (present !== schemaText) {
      console.error('docs/policy.schema.json is out of date. Run: node scripts/policy-json-schema.ts');
      process.exitCode = 1;
    }
  } else {
    await writeFile(schemaFile, schemaText);
    console.log('Wrote docs/policy.schema.json');
  }
}
