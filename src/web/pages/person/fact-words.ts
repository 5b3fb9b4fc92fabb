import { showDay } from '../../components/dates.ts';
import type { EmployeeFact } from '../../api/types.ts';
import { employmentInWords } from '../people/words.ts';

const period = (from: string, to: string | null) =>
  to === null ? `from ${showDay(from)}` : `from ${showDay(from)} until before ${showDay(to)}`;

/** A recorded fact in one sentence. */
export function factInWords(fact: EmployeeFact): string {
  switch (fact.kind) {
    case 'employment':
      return `${employmentInWords(fact.status)} ${period(fact.validFrom, fact.validTo)}, hired ${showDay(fact.hiredOn)}`;
    case 'five_year_interval':
      return `Five years between evaluations ${period(fact.validFrom, fact.validTo)}`;
    case 'five_year_consent':
      return `Consent to five years ${fact.deed} by the ${fact.side} on ${showDay(fact.happenedOn)}`;
    case 'par_participation':
      return `Peer assistance and review ${period(fact.validFrom, fact.validTo)}`;
    case 'par_report':
      return `Report of peer assistance of ${showDay(fact.reportedOn)}: ${fact.reference}`;
    case 'leave_year':
      return `Away all of ${fact.schoolYear}`;
    case 'complete_probationary_year':
      return `Served ${fact.daysServed} of ${fact.schooldays} schooldays of ${fact.schoolYear}`;
    case 'reelection_notice':
      return `Notice of ${fact.isReelected ? '' : 'non-'}re-election on ${showDay(fact.givenOn)}`;
    case 'inspection_request':
      return `Asked on ${showDay(fact.requestedOn)} to inspect the personnel file${
        fact.grantedOn === null ? '' : `, granted on ${showDay(fact.grantedOn)}`
      }`;
    case 'earlier_evaluation':
      return `Evaluation of ${fact.schoolYear}: ${fact.isSatisfactory ? 'met standards' : 'unsatisfactory'}`;
    default:
      return fact satisfies never;
  }
}
