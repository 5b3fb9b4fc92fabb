import { useState } from 'react';
import { Link } from 'react-router';
import { type ImpactQuestion, listAlterations } from '../../api/policy-impact.ts';
import type { AlteredRating } from '../../api/types.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { words } from './words.ts';

const pageSize = 20;

/** The ratings that would alter, page by page, each with both traces side by side. */
export function AlterationsSection({
  policyVersionId,
  question,
  cell,
  onAll,
}: {
  policyVersionId: string;
  question: ImpactQuestion;
  cell: { before: string | undefined; after: string | undefined };
  onAll: () => void;
}) {
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const { before, after } = cell;
  const { loaded, reload } = useLoad(
    (signal) => {
      const narrowed = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
      const query = { ...question, ...narrowed, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      return listAlterations(policyVersionId, query, signal);
    },
    [policyVersionId, question.from, question.schoolYear, before, after, cursor],
  );
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words.list}</h2>
      {before !== undefined && after !== undefined && (
        <p>
          {words.listOf(before, after)}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={onAll}>
            {words.all}
          </button>
        </p>
      )}
      {loaded.state === 'loading' && <Loading what="the ratings" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.items.length === 0 ? (
            <p className="empty">{words.noneAlters}</p>
          ) : (
            <ol className="alterations">
              {loaded.value.items.map((item) => (
                <Alteration key={item.ratingId} item={item} />
              ))}
            </ol>
          )}
          <div className="pager">
            {cursor !== undefined && (
              <button type="button" className="usa-button usa-button--outline" onClick={() => setCursor(undefined)}>
                {words.first}
              </button>
            )}
            {loaded.value.nextCursor !== null && (
              <button
                type="button"
                className="usa-button usa-button--outline pager__next"
                onClick={() => setCursor(loaded.value.nextCursor ?? undefined)}
              >
                {words.next}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

type Side = AlteredRating['before'];

function Alteration({ item }: { item: AlteredRating }) {
  const { teacher, school, before, after } = item;
  return (
    <li className="alterations__item">
      <p className="alterations__head">
        <Link to={`/evaluations/${item.evaluationId}/ratings/${item.ratingId}`}>{teacher.name}</Link>, {school.name}
        <span className="alterations__move">{movementInWords(item)}</span>
      </p>
      <p>
        {words.before}: <Standing side={before} />. {words.after}: <Standing side={after} />.
      </p>
      <details className="disclosure">
        <summary aria-label={words.showTraces(teacher.name)}>{words.traces}</summary>
        <div className="columns">
          <Trace heading={words.before} side={before} />
          <Trace heading={words.after} side={after} />
        </div>
      </details>
    </li>
  );
}

function Standing({ side: { standing, outcome } }: { side: Side }) {
  const number = outcome?.composite?.decimal;
  return (
    <>
      <strong>{standing}</strong>
      {number !== undefined && words.number(number)}
    </>
  );
}

function Trace({ heading, side }: { heading: string; side: Side }) {
  const reasons = side.outcome && 'reasons' in side.outcome ? side.outcome.reasons : [];
  return (
    <section>
      <h3>
        {heading}: {side.standing}
      </h3>
      {side.refused !== null && <p>{words.refused(side.refused)}</p>}
      <ol className="sentences">
        {[...reasons, ...(side.outcome?.trace ?? [])].map(({ sentence }, index) => (
          <li key={`${index} ${sentence}`}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function movementInWords({ movement: { kind, levels } }: AlteredRating): string {
  return kind === 'up' || kind === 'down' ? words.moves[kind](levels ?? 0) : words.moves[kind];
}
