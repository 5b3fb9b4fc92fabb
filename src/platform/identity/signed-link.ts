/** Links that work without a session: they carry what they are for, signed so that nobody can make one up. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The key that links are signed with; it ends with the session secret it comes from. */
export function linkSecretFrom(sessionSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sessionSecret, '', 'fairweight links', 32));
}

/** A text for a link's path that only `readSigned` with the same secret and purpose accepts. */
export function signed(secret: Buffer, purpose: string, text: string): string {
  return `${Buffer.from(text).toString('base64url')}.${signatureOf(secret, purpose, text).toString('base64url')}`;
}

/** What was signed; undefined when the signature is not ours or was made for another purpose. */
export function readSigned(secret: Buffer, purpose: string, token: string): string | undefined {
  const [encoded = '', signature = ''] = token.split('.');
  const text = Buffer.from(encoded, 'base64url').toString();
  const [given, wanted] = [Buffer.from(signature, 'base64url'), signatureOf(secret, purpose, text)];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? text : undefined;
}

function signatureOf(secret: Buffer, purpose: string, text: string): Buffer {
  return createHmac('sha256', secret)
    .update(JSON.stringify([purpose, text]))
    .digest();
}
