/** A policy and its copy in the database are the same policy: the text as adopted, and the document beside it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { componentTypes, shippedPolicies } from '../../src/modules.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { fingerprint } from '../../src/platform/fingerprint.ts';
import { canonicalForm } from '../../src/scoring/canonical.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { exampleArbitrary } from '../laws/random-policy.ts';
import { testDatabase } from '../support/database.ts';
import { type SmallDistrict, smallDistrict } from '../support/small-district.ts';

const { db, drop } = await testDatabase();
afterAll(drop);

function canonicalText(document: unknown): string {
  const parsed = parsePolicy(document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return canonicalForm(parsed.policy);
}

const originals = (): string[] => [
  ...shippedPolicies.map(({ text }) => text),
  ...fc.sample(exampleArbitrary, { numRuns: 100, seed: 20_252 }).map(({ document }) => stringify(document)),
];

describe('a policy in the database', () => {
  let district: SmallDistrict;
  beforeAll(async () => {
    district = await smallDistrict(db);
  });

  test('equals its original, by its text and by its document', async () => {
    const texts = originals();
    const documents = texts.map((text) => parseYaml(text).document);
    const stored = await asViewer(db, district.viewer('loader'), async (tx) => {
      const { policy_id } = await tx
        .insertInto('policy')
        .values({ district_id: district.districtId, key: 'copies', title: 'Copies' })
        .returning('policy_id')
        .executeTakeFirstOrThrow();
      const rows = texts.map((source, index) => ({
        district_id: district.districtId,
        policy_id,
        version: index + 1,
        source,
        document: JSON.stringify(documents[index]),
        fingerprint: fingerprint(canonicalText(documents[index])),
      }));
      await tx.insertInto('policy_version').values(rows).execute();
      return await tx
        .selectFrom('policy_version')
        .select(['source', 'document', 'fingerprint'])
        .where('policy_id', '=', policy_id)
        .orderBy('version')
        .execute();
    });
    expect(stored).toHaveLength(texts.length);
    for (const copy of stored) {
      expect(fingerprint(canonicalText(copy.document))).toBe(copy.fingerprint);
      expect(fingerprint(canonicalText(parseYaml(copy.source).document))).toBe(copy.fingerprint);
    }
  });
});
