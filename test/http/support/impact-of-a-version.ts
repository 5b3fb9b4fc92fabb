/** What a draft would do to the ratings of a year, asked by human resources. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../../src/modules.ts';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { parseYaml } from '../../../src/platform/yaml.ts';
import { impactOf } from '../../../src/scoring/impact.ts';
import type { Evidence } from '../../../src/scoring/outcome.ts';
import { type Policy, parsePolicy } from '../../../src/scoring/policy.ts';
import { score } from '../../../src/scoring/score.ts';
import type { Client } from './client.ts';
import { expectRefused } from './refusal.ts';
import type { TestService } from './service.ts';
import { createEvaluation, expectOk, rate, sharedObservation } from './steps.ts';

interface Setting {
  service: TestService;
  hr: Client;
  principal: Client;
  /** The draft, the version that it was started from, and the text of either. */
  draft: string;
  published: string;
  text: string;
  turned: string;
}

const parsed = (source: string): Policy => {
  const result = parsePolicy(parseYaml(source).document, componentTypes);
  if (!result.ok) throw new Error('not a policy');
  return result.policy;
};
const standing = (policy: Policy, evidence: Evidence): string => {
  const outcome = score(policy, evidence, componentTypes);
  return outcome.outcome === 'rated' ? outcome.rating.label : outcome.outcome;
};

export function impactOfAVersion(setting: () => Setting): void {
  const draftPath = () => `/policies/${setting().draft}`;
  const impact = (schoolYear = '2025-26') => {
    const { hr, published } = setting();
    return hr.get(`${draftPath()}/impact?from=${published}&schoolYear=${schoolYear}`);
  };

  describe('the impact of a version', () => {
    beforeAll(async () => {
      const { service, principal } = setting();
      const otherPrincipal = await service.signIn('otherPrincipal');
      const rated = async (client: Client, place: 'north' | 'south', levels: ['1' | '3', '1' | '3'], gains: string) => {
        const evaluation = await createEvaluation(client, service.seed, 'demonstration-70-30', place);
        await sharedObservation(client, evaluation, levels);
        const evidence = { value: gains };
        const ifMatch = await client.etag(evaluation);
        expectOk(await client.put(`${evaluation}/measures/pupil-progress`, { evidence }, { ifMatch }));
        expectOk(await rate(client, evaluation));
        return evaluation;
      };
      const first = await rated(principal, 'north', ['3', '3'], '-40');
      // A superseded rating does not count.
      expectOk(await rate(principal, first, { reason: 'Once more' }));
      await rated(otherPrincipal, 'south', ['3', '3'], '5');
    });

    test('is what scoring every current rating again, one by one, gives', async () => {
      const { service, hr, published, text, turned } = setting();
      const { body } = expectOk(await impact());
      const stored = await asViewer(service.database.db, { ...service.seed.loader, role: 'hr' }, (tx) =>
        tx.selectFrom('rating').select(['rating_id', 'inputs', 'sequence', 'evaluation_id']).execute(),
      );
      expect(stored).toHaveLength(3);
      const latest = [...Map.groupBy(stored, (row) => row.evaluation_id).values()].map(
        (rows) => rows.toSorted((a, b) => b.sequence - a.sequence)[0],
      );
      const [before, after] = [parsed(text), parsed(turned)];
      const moves = latest.map((row) => {
        const evidence = row?.inputs as Evidence;
        return { id: row?.rating_id ?? '', evidence, from: standing(before, evidence), to: standing(after, evidence) };
      });
      expect(moves.map(({ from, to }) => `${from} to ${to}`).toSorted()).toEqual([
        'Developing to Ineffective',
        'Effective to Effective',
      ]);
      const whole = impactOf(before, after, moves, componentTypes);
      expect(body).toMatchObject({
        total: 2,
        altered: 1,
        elsewhere: 0,
        migrations: whole.migrations,
        sentences: whole.sentences,
        movements: [{ kind: 'down', levels: 1, count: 1 }],
      });
      const listed = expectOk(
        await hr.get(`${draftPath()}/impact/evaluations?from=${published}&schoolYear=2025-26&limit=1`),
      ).body;
      const [altered] = whole.alterations;
      expect(listed.nextCursor).toBeNull();
      expect(listed.items).toHaveLength(1);
      expect(listed.items[0]).toMatchObject({
        ratingId: altered?.id,
        before: { standing: 'Developing', ...altered?.before },
        after: { standing: 'Ineffective', ...altered?.after },
      });
    });

    test('can be narrowed to one cell of the matrix, and is empty for a year without ratings', async () => {
      const { hr, published } = setting();
      const list = (query: string) =>
        hr.get(`${draftPath()}/impact/evaluations?from=${published}&schoolYear=2025-26${query}`);
      expect((await list('&before=Developing&after=Ineffective')).body.items).toHaveLength(1);
      expect((await list('&before=Effective')).body.items).toHaveLength(0);
      expect((await impact('2030-31')).body).toMatchObject({ total: 0, altered: 0, migrations: [] });
    });

    test('is asked of versions that can score only, and leaves a line in the audit trail', async () => {
      const { service, hr, draft, published } = setting();
      const unsettled = service.seed.policies['lausd-utla-2012'];
      const stored = await service.footprint();
      const answer = await hr.get(`${draftPath()}/impact?from=${unsettled}&schoolYear=2025-26`);
      await expectRefused(answer, { status: 409, name: 'cannot-score' }, stored, service);
      expect((await hr.get(`${draftPath()}/impact?from=${published}`)).status).toBe(400);
      const { items } = (await hr.get('/audit-events')).body;
      expect(items).toContainEqual(expect.objectContaining({ action: 'report.impact', subjectId: draft }));
    });
  });
}
