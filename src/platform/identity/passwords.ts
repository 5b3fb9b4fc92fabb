/** Passwords are kept as argon2id hashes (OWASP's parameters: 19 MiB, two passes). */
import { hash, verify } from '@node-rs/argon2';

const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

let standIn: Promise<string> | undefined;

/**
 * Whether the password is the one hashed. Without a hash (nobody has this e-mail address) it takes as long and says
 * no, so that the time of an answer does not tell which addresses have accounts.
 */
export async function isPassword(password: string, hashed: string | undefined): Promise<boolean> {
  standIn ??= hashPassword('nobody has this');
  const matches = await verify(hashed ?? (await standIn), password);
  return matches && hashed !== undefined;
}
