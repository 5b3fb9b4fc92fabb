import { createHash } from 'node:crypto';

/** Names a text by its content: 'sha256:' and 64 hexadecimal digits, of the text as UTF-8. */
export const fingerprint = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
