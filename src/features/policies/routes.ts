import { notFound, Problem } from '../../platform/http/problem.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { diffPolicies } from '../../scoring/diff.ts';
import { handle } from '../common/index.ts';
import { effectsInForce } from '../policy-effects/queries.ts';
import { comparePolicies, listPolicies, readPolicy } from './contract.ts';
import { describePolicy, referenceTo, summaryOf } from './describe.ts';
import { type StoredVersion, storedVersion, storedVersions } from './queries.ts';

export const policyRoutes = [
  handle(listPolicies, async ({ tx, viewer, deps }) => {
    const effects = await effectsInForce(tx, viewer.districtId);
    const versions = await storedVersions(tx, viewer.districtId, deps.componentTypes);
    return { body: { items: versions.map((version) => summaryOf(version, viewer, effects)) } };
  }),

  handle(readPolicy, async ({ tx, viewer, deps, params }) =>
    describePolicy(tx, viewer, params.policyVersionId, deps.componentTypes),
  ),

  handle(comparePolicies, async ({ tx, viewer, deps, params, query }) => {
    const find = async (policyVersionId: string) => {
      const version = await storedVersion(tx, viewer.districtId, policyVersionId, deps.componentTypes);
      if (!version) throw notFound('policy version');
      return version;
    };
    const [from, to] = [await find(query.from), await find(params.policyVersionId)];
    const { sentences, changes } = diffPolicies(documentOf(from), documentOf(to));
    return { body: { from: referenceTo(from), to: referenceTo(to), sentences, changes: [...changes] } };
  }),
];

/** Read from the text, which keeps the author's order; the database keeps none. */
function documentOf({ source, title, version }: StoredVersion): unknown {
  const { document, problems } = parseYaml(source);
  if (problems.length === 0) return document;
  throw new Problem(409, 'unreadable-draft', `The text of "${title}", version ${version}, cannot be read yet.`);
}
