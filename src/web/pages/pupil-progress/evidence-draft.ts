import type { EvidenceContent } from '../../api/writing.ts';
import type { EvidenceItem, Instrument } from '../../api/types.ts';
import { today } from '../../components/dates.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { words } from './words.ts';

/** A form that nobody has filled in. */
export const blankEvidence = (schoolYear: string): EvidenceContent => ({
  title: '',
  instrument: '',
  referencing: 'criterion',
  metric: '',
  dataYear: schoolYear,
  grade: null,
  subject: null,
  releasedOn: null,
  usedOn: today(),
  standards: 'local',
  level: 'own_pupils',
  isConsidered: false,
  weight: '0',
  isValueAdded: false,
  isWithdrawn: false,
});

/** The part of an entry that a person enters. */
export function contentOf(item: EvidenceItem): EvidenceContent {
  const { evidenceItemId: _id, revision: _revision, updatedAt: _updatedAt, ...content } = item;
  return content;
}

/** The draft with another source: its name is taken over unless the person gave one, and so is what it is by itself. */
export function withInstrument(
  draft: EvidenceContent,
  key: string,
  instruments: readonly Instrument[],
): EvidenceContent {
  const before = instruments.find((each) => each.key === draft.instrument);
  const chosen = instruments.find((each) => each.key === key);
  const isNamed = draft.title !== '' && draft.title !== before?.title;
  return {
    ...draft,
    instrument: key,
    title: isNamed ? draft.title : (chosen?.title ?? ''),
    standards: chosen?.owner === 'state' ? 'state' : 'local',
    isValueAdded: chosen?.kind === 'value_added',
  };
}

const decimal = /^(0(\.\d{1,10})?|1(\.0{1,10})?)$/;

const isMissing = (text: string): boolean => text.trim() === '';

/** What is still to be filled in or corrected. */
export function faultsIn(draft: EvidenceContent): FieldError[] {
  return [
    ...(draft.instrument === '' ? [{ field: 'evidence-instrument', message: words.instrumentMissing }] : []),
    ...(isMissing(draft.title) ? [{ field: 'evidence-title', message: words.nameMissing }] : []),
    ...(isMissing(draft.metric) ? [{ field: 'evidence-metric', message: words.metricMissing }] : []),
    ...(draft.usedOn === '' ? [{ field: 'evidence-used', message: words.usedOnMissing }] : []),
    ...(decimal.test(draft.weight) ? [] : [{ field: 'evidence-weight', message: words.weightWrong }]),
  ];
}
