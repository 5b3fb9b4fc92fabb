import { useState } from 'react';
import { adoptCalendar, previewCalendar } from '../../api/calendars.ts';
import type { CalendarPreview, CalendarProposal, SchoolCalendar } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { today } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { scopeInWords } from './calendar-table.tsx';
import { EffectView } from './effect-view.tsx';
import { words } from './words.ts';

interface Looked {
  proposal: CalendarProposal;
  preview: CalendarPreview;
}

/** Moves the last schoolday of a calendar: first what would change, then the adoption of just that. */
export function MoveForm({ calendars, onAdopted }: { calendars: readonly SchoolCalendar[]; onAdopted: () => void }) {
  const [calendarId, setCalendarId] = useState(calendars[0]?.calendarId ?? '');
  const chosen = calendars.find((calendar) => calendar.calendarId === calendarId);
  const [lastSchoolday, setLastSchoolday] = useState(chosen?.lastSchoolday ?? '');
  const [adoptedOn, setAdoptedOn] = useState(today());
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(looked?.preview.fingerprint ?? '');
  const look = () =>
    run(async () => {
      if (chosen === undefined) return;
      const { schoolYear, school, track, firstSchoolday } = chosen;
      const proposal = {
        schoolYear,
        schoolId: school?.schoolId ?? null,
        track,
        firstSchoolday,
        lastSchoolday,
        adoptedOn,
      };
      setIsDone(false);
      setLooked({ proposal, preview: await previewCalendar(proposal) });
    });
  const adopt = ({ proposal, preview }: Looked) =>
    run(async () => {
      try {
        await adoptCalendar(proposal, preview.fingerprint, idempotencyKey);
        setLooked(null);
        setIsDone(true);
        onAdopted();
      } finally {
        setIsAsking(false);
      }
    });
  return (
    <section aria-labelledby="move-title">
      <h2 id="move-title">{words.moveTitle}</h2>
      <p>{words.moveLead}</p>
      {error !== null && <Failure error={error} />}
      {isDone && (
        <Alert kind="success" announce>
          <p>{words.done}</p>
        </Alert>
      )}
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) look();
        }}
      >
        <Select
          id="calendar"
          label={words.base}
          value={calendarId}
          options={calendars.map((calendar) => ({
            value: calendar.calendarId,
            label: `${calendar.schoolYear}, ${scopeInWords(calendar)}`,
          }))}
          onChange={(value) => {
            setCalendarId(value);
            setLastSchoolday(calendars.find((calendar) => calendar.calendarId === value)?.lastSchoolday ?? '');
            setLooked(null);
          }}
        />
        <DayField id="last-schoolday" label={words.newLast} value={lastSchoolday} onChange={setLastSchoolday} />
        <DayField id="adopted-on" label={words.adoptedOn} value={adoptedOn} onChange={setAdoptedOn} />
        <div className="button-row">
          <button type="submit" className="usa-button" aria-disabled={busy}>
            {words.look}
          </button>
          <span role="status">{busy ? words.looking : ''}</span>
        </div>
      </form>
      {looked !== null && (
        <>
          <EffectView preview={looked.preview} />
          <button type="button" className="usa-button" onClick={() => setIsAsking(true)}>
            {words.adopt}
          </button>
          {isAsking && (
            <ConfirmDialog
              title={words.adoptTitle}
              confirmLabel={words.adopt}
              busy={busy}
              onConfirm={() => adopt(looked)}
              onCancel={() => setIsAsking(false)}
            >
              <p>{words.adoptText(looked.preview.effect.deadlines, looked.preview.effect.evaluations)}</p>
            </ConfirmDialog>
          )}
        </>
      )}
    </section>
  );
}

function DayField({
  id,
  label,
  value,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label}>
      <input
        className="usa-input"
        type="date"
        id={id}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
