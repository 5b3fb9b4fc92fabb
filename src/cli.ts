/**
 * The command line. Exit codes: 0 all well; 1 the answer is no (a policy has faults, there is no rating, a stored
 * rating differs); 2 the command could not be carried out (wrong use, unreadable file, bad evidence).
 */
import { main } from './cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
