/** The secret in a calendar's address: the district, which is no secret, and 256 random bits, which are. */
import { randomBytes } from 'node:crypto';
import { fingerprint } from '../../platform/fingerprint.ts';

const districtBytes = 16;
const secretBytes = 32;

export interface CalendarToken {
  token: string;
  /** What is kept of it. */
  hash: string;
}

/** A new secret for somebody of a district. */
export function newToken(districtId: string): CalendarToken {
  const district = Buffer.from(districtId.replaceAll('-', ''), 'hex');
  const token = Buffer.concat([district, randomBytes(secretBytes)]).toString('base64url');
  return { token, hash: fingerprint(token) };
}

/** The district in a token and what would be kept of it; undefined when it cannot be one of ours. */
export function readToken(token: string): { districtId: string; hash: string } | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== districtBytes + secretBytes || bytes.toString('base64url') !== token) return undefined;
  const hex = bytes.subarray(0, districtBytes).toString('hex');
  return { districtId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), hash: fingerprint(token) };
}
