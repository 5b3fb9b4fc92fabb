/** What is known of the invented employees beside their employment. */
import type { Career } from './careers.ts';
import { statusIn } from './careers.ts';
import { draw, isOneIn } from './draw.ts';
import { recordedAfter } from './employment-rows.ts';
import { cell, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';

const district_id = demonstrationDistrictId;

const yearFrom = (start: number): string => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
const day = (month: string, first: number, question: string, key: string): string =>
  `${month}-${String(first + draw(question, key, 10)).padStart(2, '0')}`;

function paperRow(personId: string, start: number): NewRow<'earlier_evaluation'> {
  const completed_on = day(`${start + 1}-04`, 15, 'completed', `${personId} ${start}`);
  return {
    district_id,
    earlier_evaluation_id: demonstrationId('earlier evaluation', `${personId} ${start}`),
    person_id: personId,
    school_year: yearFrom(start),
    is_satisfactory: true,
    completed_on,
    reference: 'On paper (invented for the demonstration)',
    recorded_at: recordedAfter(completed_on),
  };
}

/** Evaluations on paper: of teachers in the years between, of principals and assistant principals every other year. */
export function earlierEvaluationRows(careers: readonly Career[]): NewRow<'earlier_evaluation'>[] {
  const evaluators = readCsv('evaluators.csv').flatMap((line) => {
    const schoolKey = cell(line, 'schoolKey');
    const isPrincipal = cell(line, 'position') === 'principal';
    const personId = isPrincipal ? personIdOf.principal(schoolKey) : personIdOf.assistantPrincipal(schoolKey);
    return (draw('parity', personId, 2) === 0 ? [2020, 2022, 2024] : [2021, 2023, 2025]).map((year) =>
      paperRow(personId, year),
    );
  });
  return [
    ...careers.flatMap(({ personId, onPaper }) => onPaper.map((year) => paperRow(personId, year))),
    ...evaluators,
  ];
}

/** Probationary years since the service keeps them, all complete: a few days of absence each. */
export function completeYearRows(careers: readonly Career[]): NewRow<'complete_probationary_year'>[] {
  return careers.flatMap(({ personId, spells }) =>
    [2022, 2023, 2024, 2025]
      .filter((year) => statusIn(spells, year) === 'probationary')
      .map((year) => ({
        district_id,
        complete_probationary_year_id: demonstrationId('complete year', `${personId} ${year}`),
        person_id: personId,
        school_year: yearFrom(year),
        days_served: 180 - draw('absent', `${personId} ${year}`, 12),
        schooldays: 180,
        recorded_at: `${year + 1}-06-20T22:00:00Z`,
      })),
  );
}

/** Notices of re-election in the March before permanent status. */
export function reelectionRows(careers: readonly Career[]): NewRow<'reelection_notice'>[] {
  return careers.flatMap(({ personId, spells }) =>
    spells
      .filter(({ status, validFrom }) => status === 'permanent' && validFrom >= '2023' && validFrom < '2027')
      .map(({ validFrom }) => {
        const given_on = day(`${validFrom.slice(0, 4)}-03`, 3, 're-elected', personId);
        return {
          district_id,
          reelection_notice_id: demonstrationId('re-election', personId),
          person_id: personId,
          is_reelected: true,
          given_on,
          recorded_at: recordedAfter(given_on),
        };
      }),
  );
}

/** One in eighty permanent teachers was away for a year in which no evaluation was due. */
export function leaveRows(careers: readonly Career[]): NewRow<'leave_year'>[] {
  return careers
    .filter(({ spells, personId, evaluatedIn }) => {
      const year = leaveYear(evaluatedIn);
      return statusIn(spells, year) === 'permanent' && isOneIn(80, 'leave', personId);
    })
    .map(({ personId, evaluatedIn }) => ({
      district_id,
      leave_year_id: demonstrationId('leave', personId),
      person_id: personId,
      school_year: yearFrom(leaveYear(evaluatedIn)),
      recorded_at: `${leaveYear(evaluatedIn)}-07-10T22:00:00Z`,
    }));
}

const leaveYear = (evaluatedIn: number): number => (evaluatedIn === 2025 ? 2024 : evaluatedIn + 1);

const requestRow = (career: Career, requested_on: string, granted_on: string | null) => ({
  district_id,
  inspection_request_id: demonstrationId('inspection', career.personId),
  person_id: career.personId,
  requested_on,
  granted_on,
  recorded_at: recordedAfter(granted_on ?? requested_on),
});

/** Two requests for the personnel file: one was granted in time, one is open. */
export function inspectionRows(careers: readonly Career[]): NewRow<'inspection_request'>[] {
  const [granted, open] = careers.filter(({ personId }) => isOneIn(500, 'inspection', personId));
  return [
    ...(granted ? [requestRow(granted, '2026-02-02', '2026-02-20')] : []),
    ...(open ? [requestRow(open, '2026-10-05', null)] : []),
  ];
}
