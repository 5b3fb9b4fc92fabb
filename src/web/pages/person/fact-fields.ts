/** The facts that human resources records here, as fields of a form. */
import type { NewFact } from '../../api/people.ts';
import { employmentOptions } from '../people/words.ts';

export interface FactField {
  name: string;
  label: string;
  type: 'date' | 'text' | 'number' | 'choice';
  options?: readonly { value: string; label: string }[];
  /** What the form opens with. */
  initial?: string;
  isOptional?: boolean;
}

export type FormKind =
  | 'employment'
  | 'leave_year'
  | 'complete_probationary_year'
  | 'reelection_notice'
  | 'par_participation';

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const until: FactField = {
  name: 'validTo',
  label: 'Day after the last (empty: still)',
  type: 'date',
  isOptional: true,
};
const year: FactField = { name: 'schoolYear', label: 'School year, such as 2026-27', type: 'text' };

export const kindLabels: Record<FormKind, string> = {
  employment: 'Status of employment',
  leave_year: 'Away a whole school year',
  complete_probationary_year: 'Complete probationary year',
  reelection_notice: 'Notice of re-election or non-re-election',
  par_participation: 'Peer assistance and review',
};

export const fieldsOf: Record<FormKind, readonly FactField[]> = {
  employment: [
    { name: 'status', label: 'Status', type: 'choice', options: employmentOptions, initial: 'permanent' },
    { name: 'validFrom', label: 'First day in this status', type: 'date' },
    until,
    { name: 'hiredOn', label: 'First day with the district', type: 'date' },
    { name: 'isInstructional', label: 'Instructional', type: 'choice', options: yesOrNo, initial: 'yes' },
    { name: 'monthsPerYear', label: 'Months a year', type: 'number', initial: '10' },
  ],
  leave_year: [year],
  complete_probationary_year: [
    year,
    { name: 'daysServed', label: 'Schooldays served', type: 'number' },
    { name: 'schooldays', label: 'Schooldays of the year', type: 'number' },
  ],
  reelection_notice: [
    { name: 'isReelected', label: 'Re-elected', type: 'choice', options: yesOrNo, initial: 'yes' },
    { name: 'givenOn', label: 'Day of the notice', type: 'date' },
  ],
  par_participation: [
    {
      name: 'ground',
      label: 'Ground',
      type: 'choice',
      options: [
        { value: 'unsatisfactory_rating', label: 'Unsatisfactory rating' },
        { value: 'voluntary', label: 'Voluntary' },
        { value: 'agreement', label: 'Bargaining agreement' },
      ],
      initial: 'unsatisfactory_rating',
    },
    { name: 'validFrom', label: 'First day', type: 'date' },
    until,
  ],
};

export const initialValues = (kind: FormKind): Record<string, string> =>
  Object.fromEntries(fieldsOf[kind].map(({ name, initial }) => [name, initial ?? '']));

/** The fact that a filled form states; the service checks what is in it. */
export function factOf(kind: FormKind, values: Readonly<Record<string, string>>): NewFact {
  const text = (name: string) => (values[name] ?? '').trim();
  const orNull = (name: string) => (text(name) === '' ? null : text(name));
  const isYes = (name: string) => text(name) === 'yes';
  switch (kind) {
    case 'employment':
      return {
        kind,
        status: text('status') as 'permanent',
        validFrom: text('validFrom'),
        validTo: orNull('validTo'),
        hiredOn: text('hiredOn'),
        isInstructional: isYes('isInstructional'),
        monthsPerYear: text('monthsPerYear'),
        employer: 'school_district',
        isCertificated: true,
        isHourlyAdultEducation: false,
        highlyQualified: null,
      };
    case 'leave_year':
      return { kind, schoolYear: text('schoolYear') };
    case 'complete_probationary_year':
      return {
        kind,
        schoolYear: text('schoolYear'),
        daysServed: Number(text('daysServed')),
        schooldays: Number(text('schooldays')),
      };
    case 'reelection_notice':
      return { kind, isReelected: isYes('isReelected'), givenOn: text('givenOn') };
    case 'par_participation':
      return {
        kind,
        ground: text('ground') as 'voluntary',
        validFrom: text('validFrom'),
        validTo: orNull('validTo'),
      };
    default:
      return kind satisfies never;
  }
}
