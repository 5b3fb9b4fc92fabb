import type { EvidenceItem, Instrument } from '../../api/types.ts';
import { showDay } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { levelChoices, referencingChoices, standardsChoices, words } from './words.ts';

const labelOf = (choices: readonly { value: string; label: string }[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** One piece of evidence on record, and what can be done with it. */
export function EvidenceCard({
  item,
  instruments,
  canWrite,
  onChange,
  onWithdraw,
}: {
  item: EvidenceItem;
  instruments: readonly Instrument[];
  canWrite: boolean;
  onChange: () => void;
  onWithdraw: (isWithdrawn: boolean) => void;
}) {
  const withdrawal = item.isWithdrawn ? words.takeBack : words.withdraw;
  const instrument = instruments.find(({ key }) => key === item.instrument)?.title ?? item.instrument;
  return (
    <article className="card">
      <h3 className="card__title">
        {item.title} <span className="card__aside">{item.isConsidered ? words.isConsidered : words.notConsidered}</span>
      </h3>
      {item.isWithdrawn && (
        <p>
          <strong>{words.withdrawn}</strong>
        </p>
      )}
      <Facts
        facts={[
          { label: words.instrument, value: instrument },
          { label: words.metric, value: item.metric },
          { label: words.dataYear, value: item.dataYear },
          { label: words.level, value: labelOf(levelChoices, item.level) },
          { label: words.standards, value: labelOf(standardsChoices, item.standards) },
          { label: words.referencing, value: labelOf(referencingChoices, item.referencing) },
          { label: words.usedOn, value: showDay(item.usedOn) },
          { label: words.weight, value: item.weight },
        ]}
      />
      {canWrite && (
        <div className="button-row">
          <button
            type="button"
            className="usa-button usa-button--outline"
            aria-label={words.changeTitle(item.title)}
            onClick={onChange}
          >
            {words.change}
          </button>
          <button
            type="button"
            className="usa-button usa-button--outline"
            aria-label={`${withdrawal}: ${item.title}`}
            onClick={() => onWithdraw(!item.isWithdrawn)}
          >
            {withdrawal}
          </button>
        </div>
      )}
    </article>
  );
}
