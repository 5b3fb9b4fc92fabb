import { createHash } from 'node:crypto';

/** The namespace of every identifier in the demonstration district; drawn once, of no other meaning. */
const namespace = Buffer.from('5b0c1f6e2d4a4e3f9a7c80d1c6f2ab94', 'hex');

/**
 * The identifier of a thing in the demonstration district: always the same for the same kind and key (a UUID of version
 * 5, RFC 9562), so that two loads agree and links survive a reset.
 */
export function demonstrationId(kind: string, key: string): string {
  const hash = createHash('sha1').update(namespace).update(`${kind}/${key}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The one demonstration district. */
export const demonstrationDistrictId = demonstrationId('district', 'Oak Valley Unified');
