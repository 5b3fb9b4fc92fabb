import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid, Problem } from '../../platform/http/problem.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, key as keySchema } from '../common/index.ts';
import { describePolicy, type StoredVersion, storedVersion } from '../policies/index.ts';
import { checkSource } from './check-source.ts';
import { createDraft } from './contract.ts';

/** Starts the next version of a policy, or the first of a new one. */
export const createDraftRoute = handle(createDraft, async ({ tx, viewer, body, deps }) => {
  const { districtId } = viewer;
  const base = body.basedOn && (await storedVersion(tx, districtId, body.basedOn, deps.componentTypes));
  if (body.basedOn !== undefined && !base)
    throw invalid('unknown-policy', '/basedOn', 'There is no such policy version.', 'Choose one of /api/v1/policies.');
  const source = body.source ?? (base || undefined)?.source ?? '';
  const named = base || namesIn(source);
  const policyId = await policyOf(tx, districtId, named);
  await refuseSecondDraft(tx, districtId, policyId);
  const { document, fingerprint } = checkSource(source, named.key, deps.componentTypes);
  const { latest } = await tx
    .selectFrom('policy_version')
    .select((eb) => eb.fn.max('version').as('latest'))
    .where('district_id', '=', districtId)
    .where('policy_id', '=', policyId)
    .executeTakeFirstOrThrow();
  const { policy_version_id } = await tx
    .insertInto('policy_version')
    .values({
      district_id: districtId,
      policy_id: policyId,
      version: (latest ?? 0) + 1,
      status: 'draft',
      source,
      document: JSON.stringify(document),
      fingerprint,
      note: body.note ?? null,
      based_on: body.basedOn ?? null,
    })
    .returning('policy_version_id')
    .executeTakeFirstOrThrow();
  await recordDeed(tx, viewer, {
    action: 'policy-draft.started',
    subject: { type: 'policy_version', id: policy_version_id },
    detail: { policy: named.key, version: String((latest ?? 0) + 1) },
  });
  const described = await describePolicy(tx, viewer, policy_version_id, deps.componentTypes);
  return { ...described, headers: { Location: `/api/v1/policies/${policy_version_id}` } };
});

/** A first version is known by what its text says, so that much of it must be readable. */
function namesIn(source: string): { key: string; title: string } {
  const { document, problems } = parseYaml(source);
  const [broken] = problems;
  if (broken)
    throw invalid(
      'unreadable-text',
      '/source',
      `Line ${broken.line}: ${broken.message}`,
      'Correct the line; a new policy is known by the key in its text.',
    );
  const { key, title } = isMapping(document) ? document : {};
  if (typeof key === 'string' && keySchema.safeParse(key).success && typeof title === 'string') return { key, title };
  throw invalid(
    'no-key',
    '/source',
    'The text names no key and title, and a new policy is known by them.',
    'Write for example "key: oak-valley-2026" and "title: …" at the beginning.',
  );
}

/** The policy with this key, held against others who start a version of it; made when it is not there. */
async function policyOf(
  tx: Transaction<Database>,
  districtId: string,
  named: Pick<StoredVersion, 'key' | 'title'>,
): Promise<string> {
  const lockName = `policy ${districtId} ${named.key}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(tx);
  const known = await tx
    .selectFrom('policy')
    .select('policy_id')
    .where('district_id', '=', districtId)
    .where('key', '=', named.key)
    .executeTakeFirst();
  if (known) return known.policy_id;
  const made = await tx
    .insertInto('policy')
    .values({ district_id: districtId, key: named.key, title: named.title })
    .returning('policy_id')
    .executeTakeFirstOrThrow();
  return made.policy_id;
}

/** Versions follow each other by number: two drafts at once could be published in the wrong order. */
async function refuseSecondDraft(tx: Transaction<Database>, districtId: string, policyId: string): Promise<void> {
  const other = await tx
    .selectFrom('policy_version')
    .select(['policy_version_id', 'version'])
    .where('district_id', '=', districtId)
    .where('policy_id', '=', policyId)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  if (!other) return;
  throw new Problem(
    409,
    'draft-exists',
    `Version ${other.version} of this policy is a draft already; work on that one or publish it first.`,
    { members: { draft: { policyVersionId: other.policy_version_id } } },
  );
}
