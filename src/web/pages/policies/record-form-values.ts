/** The record of a version as a form holds it: text in every field. */
import type { NewPlanRecord, PlanRecord } from '../../api/types.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { words } from './record-words.ts';

export type EventName = 'advice' | 'adoption' | 'publication';
type Kind = NewPlanRecord['components'][number]['kind'];
type Referencing = NonNullable<NewPlanRecord['components'][number]['referencing']>;

export interface RecordValues {
  events: Record<EventName, { on: string; reference: string }>;
  rubricSource: 'CSTP' | 'NBPTS' | 'local' | '';
  agreement: string;
  bargaining: string;
  /** By key of the component; an empty kind leaves it to the component's type. */
  components: Readonly<Record<string, { kind: Kind | ''; referencing: Referencing | '' }>>;
  standards: string;
  note: string;
}

/** The form as it opens: with what is on record now. */
export function valuesOf(record: PlanRecord | null): RecordValues {
  const event = (name: EventName) => ({ on: record?.[name]?.on ?? '', reference: record?.[name]?.reference ?? '' });
  return {
    events: { advice: event('advice'), adoption: event('adoption'), publication: event('publication') },
    rubricSource: record?.rubric?.source ?? '',
    agreement: record?.rubric?.agreementReference ?? '',
    bargaining: record?.bargainingReference ?? '',
    components: Object.fromEntries(
      (record?.components ?? []).map(({ key, kind, referencing }) => [key, { kind, referencing: referencing ?? '' }]),
    ),
    standards: (record?.standards ?? [])
      .map(({ grade, subject, reference }) => [grade, subject, reference].join('; '))
      .join('\n'),
    note: '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** What to send, or every fault with its field. */
export function recordOf(values: RecordValues): { record: NewPlanRecord } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const event = (name: EventName) => {
    const { on, reference } = values.events[name];
    const isHalf = (on === '') !== (reference.trim() === '');
    if (isHalf)
      errors.push({ field: `${name}-${on === '' ? 'on' : 'reference'}`, message: words.halfEvent(words[name]) });
    return isHalf || on === '' ? null : { on, reference: reference.trim() };
  };
  const [advice, adoption, publication] = [event('advice'), event('adoption'), event('publication')];
  if (values.rubricSource === '' && values.agreement.trim() !== '')
    errors.push({ field: 'rubric-source', message: words.agreementAlone });
  const standards = standardsOf(values.standards, errors);
  if (errors.length > 0) return { errors };
  return {
    record: {
      advice,
      adoption,
      publication,
      rubric:
        values.rubricSource === ''
          ? null
          : { source: values.rubricSource, agreementReference: orNull(values.agreement) },
      bargainingReference: orNull(values.bargaining),
      components: Object.entries(values.components).flatMap(([key, { kind, referencing }]) =>
        kind === '' ? [] : [{ key, kind, referencing: referencing || null }],
      ),
      standards,
      note: orNull(values.note),
    },
  };
}

function standardsOf(text: string, errors: FieldError[]): NewPlanRecord['standards'] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [grade = '', subject = '', ...rest] = line.split(';').map((part) => part.trim());
    const reference = rest.join('; ');
    if (grade !== '' && subject !== '' && reference !== '') return [{ grade, subject, reference }];
    errors.push({ field: 'standards', message: words.brokenLine(index + 1) });
    return [];
  });
}
