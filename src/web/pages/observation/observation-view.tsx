import type { Observation, Rubric, RubricElement } from '../../api/types.ts';
import { showDay } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { elementOf, progressOf } from './draft.ts';
import { words } from './words.ts';

/** An observation to read: shared, or somebody else's draft. */
export function ObservationView({ observation, rubric }: { observation: Observation; rubric: Rubric }) {
  const progress = progressOf(observation, rubric);
  return (
    <>
      <Facts
        facts={[
          { label: words.state, value: observation.status === 'draft' ? words.draft : words.shared },
          { label: words.observedOn, value: showDay(observation.observedOn) },
          { label: words.observer, value: observation.observer.name },
          { label: words.length, value: words.lengthInWords(observation.minutes) },
        ]}
      />
      <VisibilityLine text={observation.visibleTo} />
      <p>{words.progress(progress.rated, progress.all)}</p>
      {observation.summary !== '' && <p className="own-words">{observation.summary}</p>}
      {rubric.standards.map((standard) => (
        <section key={standard.key} className="standard" aria-labelledby={`standard-${standard.key}`}>
          <h2 id={`standard-${standard.key}`}>{words.standard(standard.key, standard.title)}</h2>
          {standard.elements.map((element) => (
            <ElementView key={element.key} element={element} observation={observation} />
          ))}
        </section>
      ))}
    </>
  );
}

function ElementView({ element, observation }: { element: RubricElement; observation: Observation }) {
  const rating = elementOf(observation, element.key);
  const level = element.levels.find((each) => each.level === rating.level);
  return (
    <div className="element-view">
      <h3>{words.element(element.key, element.title)}</h3>
      <p>
        <strong>{level ? `${level.level} ${level.label}` : words.notRated}</strong>
        {level && ` – ${level.description}`}
      </p>
      {rating.evidence === '' ? (
        <p className="absent">{words.noEvidence}</p>
      ) : (
        <p className="own-words">{rating.evidence}</p>
      )}
    </div>
  );
}
