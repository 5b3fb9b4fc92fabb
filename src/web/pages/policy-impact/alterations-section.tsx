import { useEffect, useRef, useState } from 'react';
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
  isChosen,
  onAll,
}: {
  policyVersionId: string;
  question: ImpactQuestion;
  cell: { before: string | undefined; after: string | undefined };
  /** True when the person has just asked for these; then the list is where they want to be. */
  isChosen: boolean;
  onAll: () => void;
}) {
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isChosen) heading.current?.focus();
  }, [isChosen]);
  const turnTo = (next: string | undefined) => {
    setCursor(next);
    heading.current?.focus();
  };
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
      <h2 ref={heading} id="list-title" tabIndex={-1}>
        {words.list}
      </h2>
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
              <button type="button" className="usa-button usa-button--outline" onClick={() => turnTo(undefined)}>
                {words.first}
              </button>
            )}
            {loaded.value.nextCursor !== null && (
              <button
                type="button"
                className="usa-button usa-button--outline pager__next"
                onClick={() => turnTo(loaded.value.nextCursor ?? undefined)}
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
        <p>{words.tracesLead}</p>
        <div className="columns">
          <Trace heading={words.before} side={before} other={after} />
          <Trace heading={words.after} side={after} other={before} />
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

/** The steps of one side; those that the other side does not take in the same words are marked. */
function Trace({ heading, side, other }: { heading: string; side: Side; other: Side }) {
  const elsewhere = new Set(sentencesOf(other));
  return (
    <section>
      <h3>
        {heading}: {side.standing}
      </h3>
      {side.refused !== null && <p>{words.refused(side.refused)}</p>}
      <ol className="sentences">
        {sentencesOf(side).map((sentence, index) => (
          <li key={`${index} ${sentence}`}>
            {elsewhere.has(sentence) ? sentence : <mark className="alterations__differs">{sentence}</mark>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentencesOf({ outcome }: Side): string[] {
  if (outcome === null) return [];
  const reasons = 'reasons' in outcome ? outcome.reasons : [];
  return [...reasons, ...outcome.trace].map(({ sentence }) => sentence);
}

function movementInWords({ movement: { kind, levels } }: AlteredRating): string {
  return kind === 'up' || kind === 'down' ? words.moves[kind](levels ?? 0) : words.moves[kind];
}
