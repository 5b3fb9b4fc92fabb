import { memo } from 'react';
import type { ElementRating, RubricElement } from '../../api/types.ts';
import { words } from './words.ts';

/** One element: a radio group with the rubric's levels (arrow keys move through it) and the evidence. */
export const ElementField = memo(function ElementField({
  element,
  rating,
  onChange,
}: {
  element: RubricElement;
  rating: ElementRating;
  onChange: (key: string, change: Partial<ElementRating>) => void;
}) {
  const id = `element-${element.key}`;
  const choices = [
    ...element.levels.map(({ level, label, description }) => ({
      level: level as string | null,
      label: `${level} ${label}`,
      description,
    })),
    { level: null, label: words.notRated, description: null },
  ];
  return (
    <fieldset className="usa-fieldset element" id={id}>
      <legend className="element__title">{words.element(element.key, element.title)}</legend>
      <div className="element__levels">
        {choices.map((choice) => {
          const choiceId = `${id}-${choice.level ?? 'none'}`;
          return (
            <div key={choiceId} className={choice.level === null ? 'usa-radio element__open' : 'usa-radio'}>
              <input
                className="usa-radio__input usa-radio__input--tile"
                type="radio"
                id={choiceId}
                name={id}
                checked={rating.level === choice.level}
                {...(choice.description === null ? {} : { 'aria-describedby': `${choiceId}-text` })}
                onChange={() => onChange(element.key, { level: choice.level })}
              />
              <label className="usa-radio__label" htmlFor={choiceId}>
                {choice.label}
              </label>
              {choice.description !== null && (
                <p className="element__descriptor" id={`${choiceId}-text`}>
                  {choice.description}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <label className="usa-label" htmlFor={`${id}-evidence`}>
        {words.evidence(element.key)}
      </label>
      <textarea
        className="usa-textarea element__evidence"
        id={`${id}-evidence`}
        maxLength={4000}
        value={rating.evidence}
        onChange={(event) => onChange(element.key, { evidence: event.target.value })}
      />
    </fieldset>
  );
});
