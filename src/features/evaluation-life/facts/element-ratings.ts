/** How elements were rated: the level of the latest shared observation, and where it stands on the rubric. */
import type { Transaction } from 'kysely';
import type { Database } from '../../../platform/database/schema.ts';
import type { ElementRating } from '../../../rules/facts/evaluation-facts.ts';
import { type Rubric, rubric } from '../../rubrics/index.ts';

/** An element's rating with the criteria that its standard is mapped to. */
export interface RatedElement extends ElementRating {
  criteria: readonly ('b1' | 'b2' | 'b3' | 'b4')[];
}

interface Row {
  element_key: string;
  level: string | null;
  rubric_id: string;
}

/** By evaluation. The lowest level of an element is below standard: it is the one that no rubric calls sufficient. */
export async function elementRatings(
  tx: Transaction<Database>,
  districtId: string,
  evaluationIds: readonly string[],
): Promise<Map<string, RatedElement[]>> {
  const rows = await tx
    .selectFrom('element_rating')
    .innerJoin('observation', (join) =>
      join
        .onRef('observation.district_id', '=', 'element_rating.district_id')
        .onRef('observation.observation_id', '=', 'element_rating.observation_id'),
    )
    .distinctOn(['element_rating.evaluation_id', 'element_key'])
    .select(['element_rating.evaluation_id', 'element_key', 'level', 'rubric_id'])
    .where('element_rating.district_id', '=', districtId)
    .where((eb) => eb('element_rating.evaluation_id', '=', eb.fn.any(eb.val([...evaluationIds]))))
    .where('observation_status', '=', 'shared')
    .where('level', 'is not', null)
    .orderBy('element_rating.evaluation_id')
    .orderBy('element_key')
    .orderBy('observed_on', 'desc')
    .orderBy('observation.observation_id')
    .execute();
  const rubrics = await rubricsOf(tx, districtId);
  return new Map(
    [...Map.groupBy(rows, ({ evaluation_id }) => evaluation_id)].map(([id, own]) => [
      id,
      own.flatMap((row) => rated(row, rubrics.get(row.rubric_id))),
    ]),
  );
}

async function rubricsOf(tx: Transaction<Database>, districtId: string): Promise<Map<string, Rubric>> {
  const rows = await tx
    .selectFrom('rubric')
    .select(['rubric_id', 'document'])
    .where('district_id', '=', districtId)
    .execute();
  return new Map(
    rows.flatMap(({ rubric_id, document }) => {
      const read = rubric.safeParse(document);
      return read.success ? [[rubric_id, read.data] as const] : [];
    }),
  );
}

function rated({ element_key, level }: Row, read: Rubric | undefined): RatedElement[] {
  const standard = read?.standards.find(({ elements }) => elements.some(({ key }) => key === element_key));
  const element = standard?.elements.find(({ key }) => key === element_key);
  const rank = element?.levels.findIndex((each) => each.level === level) ?? -1;
  if (!standard || rank < 0) return [];
  return [
    {
      element: element_key,
      standard: standard.key,
      level: rank + 1,
      isBelowStandard: rank === 0,
      criteria: standard.criteria ?? [],
    },
  ];
}
