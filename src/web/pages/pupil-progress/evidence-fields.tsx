import type { EvidenceContent } from '../../api/writing.ts';
import type { Instrument } from '../../api/types.ts';
import { schoolYears } from '../../components/dates.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { Select } from '../../components/select.tsx';
import { withInstrument } from './evidence-draft.ts';
import { MoreFields } from './more-fields.tsx';
import { TextInput } from './text-input.tsx';
import { levelChoices, referencingChoices, standardsChoices, words } from './words.ts';

export interface FieldsProps {
  draft: EvidenceContent;
  errors: readonly FieldError[];
  onChange: (draft: EvidenceContent) => void;
}

/** Everything about one piece of evidence. */
export function EvidenceFields({ instruments, ...form }: FieldsProps & { instruments: readonly Instrument[] }) {
  const { draft, errors, onChange } = form;
  const set = (change: Partial<EvidenceContent>) => onChange({ ...draft, ...change });
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
  const years = schoolYears();
  return (
    <>
      <Select
        id="evidence-instrument"
        label={words.instrument}
        value={draft.instrument}
        anyLabel={words.chooseInstrument}
        options={instruments.map(({ key, title }) => ({ value: key, label: title }))}
        error={errorOf('evidence-instrument')}
        onChange={(key) => onChange(withInstrument(draft, key, instruments))}
      />
      <TextInput
        id="evidence-title"
        label={words.name}
        maxLength={300}
        error={errorOf('evidence-title')}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <TextInput
        id="evidence-metric"
        label={words.metric}
        hint={words.metricHint}
        maxLength={300}
        error={errorOf('evidence-metric')}
        value={draft.metric}
        onChange={(metric) => set({ metric })}
      />
      <div className="field-row">
        <Select
          id="evidence-year"
          label={words.dataYear}
          value={draft.dataYear}
          options={(years.includes(draft.dataYear) ? years : [draft.dataYear, ...years]).map((year) => ({
            value: year,
            label: year,
          }))}
          onChange={(dataYear) => set({ dataYear })}
        />
        <Select
          id="evidence-level"
          label={words.level}
          value={draft.level}
          options={levelChoices}
          onChange={(level) => set({ level: level as EvidenceContent['level'] })}
        />
      </div>
      <div className="field-row">
        <Select
          id="evidence-standards"
          label={words.standards}
          value={draft.standards}
          options={standardsChoices}
          onChange={(standards) => set({ standards: standards as EvidenceContent['standards'] })}
        />
        <Select
          id="evidence-referencing"
          label={words.referencing}
          value={draft.referencing}
          options={referencingChoices}
          onChange={(referencing) => set({ referencing: referencing as EvidenceContent['referencing'] })}
        />
      </div>
      <div className="field-row">
        <TextInput
          id="evidence-used"
          label={words.usedOn}
          type="date"
          error={errorOf('evidence-used')}
          value={draft.usedOn}
          onChange={(usedOn) => set({ usedOn })}
        />
        <TextInput
          id="evidence-released"
          label={words.releasedOn}
          type="date"
          value={draft.releasedOn ?? ''}
          onChange={(day) => set({ releasedOn: day === '' ? null : day })}
        />
      </div>
      <MoreFields {...form} />
    </>
  );
}
