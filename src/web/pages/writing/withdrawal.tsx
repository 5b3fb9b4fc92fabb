import { words } from './words.ts';

/** Withdraws an entry, and takes it back in; nothing that was entered is deleted. */
export function Withdrawal({
  name,
  isWithdrawn,
  onChange,
}: {
  name: string;
  isWithdrawn: boolean;
  onChange: (isWithdrawn: boolean) => void;
}) {
  const label = isWithdrawn ? words.takeBack : words.withdraw;
  return (
    <>
      {isWithdrawn && <p>{words.withdrawn}</p>}
      <p>
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-label={`${label}: ${name}`}
          onClick={() => onChange(!isWithdrawn)}
        >
          {label}
        </button>
      </p>
    </>
  );
}
