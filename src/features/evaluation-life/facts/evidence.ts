/** Evidence on pupils: what was entered as such, and what the components of the policy were worked out from. */
import type { Selectable } from 'kysely';
import type { EvidenceItemTable, MeasureTable } from '../../../platform/database/schema.ts';
import type { EvidenceItem, Instrument } from '../../../rules/facts/evidence-item.ts';
import { type LocalDate, localDate, localDateOf } from '../../../rules/local-date.ts';
import type { ComponentTypes } from '../../../scoring/component-type.ts';
import { type Component, evidenceComponents, type Policy } from '../../../scoring/policy.ts';
import { isUndetermined, valueIn } from '../../../scoring/quantity.ts';
import { plainText } from '../../../scoring/rational.ts';

const dayOrNull = (day: string | null): LocalDate | null => (day === null ? null : localDate(day));

/** An entered item with its instrument; one that left the catalogue is taken as the district's own work of pupils. */
export function enteredItem(
  row: Selectable<EvidenceItemTable>,
  instruments: ReadonlyMap<string, Instrument>,
): EvidenceItem {
  return {
    id: row.evidence_item_id,
    title: row.title,
    instrument: instruments.get(row.instrument_key) ?? ownInstrument(row.instrument_key, row.title, 'pupil_work'),
    referencing: row.referencing,
    metric: row.metric,
    dataYear: row.data_year,
    grade: row.grade,
    subject: row.subject,
    releasedOn: dayOrNull(row.released_on),
    usedOn: localDate(row.used_on),
    standards: row.standards,
    level: row.level,
    isConsidered: row.is_considered,
    weight: row.weight,
    isValueAdded: row.is_value_added,
  };
}

/**
 * What a component's evidence is, by what its type is about. Pupil progress is the gain of the employee's own pupils
 * against what the governing board expects; value-added ranks teachers by a model of the state's tests.
 */
const measured = {
  'pupil-progress': {
    kind: 'benchmark',
    standards: 'local',
    referencing: 'criterion',
    isValueAdded: false,
    metric: 'Average gain against the gain that the governing board expects',
  },
  'value-added': {
    kind: 'value_added',
    standards: 'state',
    referencing: 'peer_state_norm',
    isValueAdded: true,
    metric: 'Value-added estimate',
  },
} as const;

/** What the items of one evaluation's measures depend on. */
export interface MeasureSetting {
  policy: Policy;
  componentTypes: ComponentTypes;
  schoolYear: string;
  timeZone: string;
}

/** The measures that are about pupils: their components weigh them, so they were considered. */
export function measuredItems(
  measures: readonly Selectable<MeasureTable>[],
  { policy, componentTypes, schoolYear, timeZone }: MeasureSetting,
): EvidenceItem[] {
  return measures.flatMap((measure) => {
    const component = evidenceComponents(policy).find(({ key }) => key === measure.component_key);
    const about = component && componentTypes.get(component.origin.type)?.about;
    if (!component || about === undefined || about === 'practice' || isMissing(measure.evidence)) return [];
    const { kind, ...what } = measured[about];
    return [
      {
        id: measure.measure_id,
        title: component.title,
        instrument: ownInstrument(component.key, component.title, kind),
        ...what,
        level: 'own_pupils',
        dataYear: schoolYear,
        grade: null,
        subject: null,
        releasedOn: null,
        usedOn: localDateOf(measure.updated_at, timeZone),
        isConsidered: true,
        weight: weightOf(component, schoolYear),
      },
    ];
  });
}

function ownInstrument(key: string, title: string, kind: Instrument['kind']): Instrument {
  return {
    key,
    title,
    owner: 'district',
    kind,
    firstYear: null,
    lastYear: null,
    yearsNotGiven: [],
    grades: null,
    subjects: null,
  };
}

const isMissing = (evidence: unknown): boolean =>
  typeof evidence === 'object' && evidence !== null && 'missing' in evidence;

/** The component's weight among its siblings, exactly; "undetermined" while the parties have not settled it. */
function weightOf({ weight }: Component, schoolYear: string): string {
  if (!weight) return '0';
  const known = isUndetermined(weight) ? undefined : valueIn(weight, { schoolYear });
  return known ? plainText(known) : 'undetermined';
}
