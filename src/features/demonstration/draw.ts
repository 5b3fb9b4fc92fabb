import { createHash } from 'node:crypto';

/**
 * A number from 0 to less than `below` that is always the same for the same question and key; over many keys all numbers
 * come about equally often.
 */
export function draw(question: string, key: string, below: number): number {
  return createHash('sha256').update(`${question}/${key}`).digest().readUInt32BE(0) % below;
}

/** Whether one in so many, drawn for this key, is meant. */
export const isOneIn = (many: number, question: string, key: string): boolean => draw(question, key, many) === 0;
