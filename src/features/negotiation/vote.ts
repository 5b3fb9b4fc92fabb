import type { Transaction } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/schema.ts';
import { invalid } from '../../platform/http/problem.ts';
import { inWords, localDate } from '../../rules/local-date.ts';
import { todayIn } from '../common/index.ts';

/** A vote as it is recorded. */
export interface Vote {
  on: string;
  votesFor: number;
  votesAgainst: number;
  reference: string;
}

/** More votes for it than against; a tie does not carry. */
export const isCarried = ({ votesFor, votesAgainst }: Vote): boolean => votesFor > votesAgainst;

/**
 * Refuses what is still to come.
 * @param days by place in the request
 * @throws Problem 422
 */
export async function refuseFuture(
  tx: Transaction<Database>,
  districtId: string,
  days: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<void> {
  const today = await todayIn(tx, districtId, clock);
  for (const [pointer, day] of Object.entries(days))
    if (day !== undefined && localDate(day) > today)
      throw invalid(
        'future-day',
        pointer,
        `${inWords(localDate(day))} is still to come.`,
        'Record it when it has happened.',
      );
}
