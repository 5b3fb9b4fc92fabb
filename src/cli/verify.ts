import { verifyRatings } from '../features/ratings/index.ts';
import { componentTypes } from '../modules.ts';
import { withDatabase } from './open-database.ts';

export const usage = `Usage: fairweight verify

Recomputes every stored rating from its stored inputs and policy version and lists any difference. It reads the database
of DATABASE_URL, or the service's own.

Exit code 0 when all agree to the last digit, 1 when some differ, 2 for wrong use.
`;

/**
 * The command `fairweight verify`: recomputes every stored rating from its stored inputs and policy version.
 * @param args what follows `verify` on the command line: nothing
 * @returns the exit code: 0 all agree, 1 some differ (each is listed), 2 the command is not right
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  return await withDatabase(async (db) => {
    const { ratings, disagreements } = await verifyRatings(db, componentTypes, (found) => {
      process.stdout.write(`Rating ${found.ratingId} of district ${found.districtId}:\n`);
      for (const line of found.differences) process.stdout.write(`  ${line}\n`);
    });
    process.stdout.write(
      disagreements === 0
        ? `All ${ratings} stored ratings agree.\n`
        : `${disagreements} of ${ratings} stored ratings differ.\n`,
    );
    return disagreements === 0 ? 0 : 1;
  });
}
