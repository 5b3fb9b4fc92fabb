import { useState } from 'react';
import type { School } from '../../api/types.ts';
import { schoolYears } from '../../components/dates.ts';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { statusOptions } from '../../components/status-words.ts';
import { words } from './words.ts';

export interface Filters {
  school: string;
  schoolYear: string;
  status: string;
  rating: string;
  q: string;
}

/** The form above the list. Choices apply at once; the name applies with Enter or "Find". */
export function EvaluationFilters({
  filters,
  schools,
  ratings,
  onChange,
}: {
  filters: Filters;
  schools: readonly School[];
  ratings: readonly { value: string; label: string }[];
  onChange: (filters: Filters) => void;
}) {
  const [name, setName] = useState(filters.q);
  const set = (change: Partial<Filters>) => onChange({ ...filters, q: name.trim(), ...change });
  return (
    <form
      className="filters"
      aria-label={words.filters}
      onSubmit={(event) => {
        event.preventDefault();
        set({});
      }}
    >
      <Field id="filter-name" label={words.name}>
        <input
          className="usa-input"
          id="filter-name"
          enterKeyHint="search"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {schools.length > 1 && (
        <Select
          id="filter-school"
          label={words.school}
          value={filters.school}
          anyLabel={words.allSchools}
          options={schools.map((school) => ({ value: school.schoolId, label: school.name }))}
          onChange={(school) => set({ school })}
        />
      )}
      <Select
        id="filter-year"
        label={words.schoolYear}
        value={filters.schoolYear}
        anyLabel={words.allYears}
        options={schoolYears().map((year) => ({ value: year, label: year }))}
        onChange={(schoolYear) => set({ schoolYear })}
      />
      <Select
        id="filter-status"
        label={words.status}
        value={filters.status}
        anyLabel={words.anyStatus}
        options={statusOptions}
        onChange={(status) => set({ status })}
      />
      <Select
        id="filter-rating"
        label={words.rating}
        value={filters.rating}
        anyLabel={words.anyRating}
        options={ratings}
        onChange={(rating) => set({ rating })}
      />
      <div className="filters__buttons">
        <button type="submit" className="usa-button">
          {words.find}
        </button>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => {
            setName('');
            onChange({ school: '', schoolYear: '', status: '', rating: '', q: '' });
          }}
        >
          {words.clear}
        </button>
      </div>
    </form>
  );
}
