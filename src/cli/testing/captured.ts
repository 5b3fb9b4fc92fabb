/** Carries out a command line in this process and keeps what it would print. */
import { jest } from '@jest/globals';
import { main } from '../main.ts';
import type { Ran } from './fairweight.ts';

export async function captured(...words: string[]): Promise<Ran> {
  const ran: Ran = { code: 0, output: '', errors: '' };
  const keep = (stream: NodeJS.WriteStream, place: 'output' | 'errors') =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      ran[place] += String(text);
      return true;
    });
  const spies = [keep(process.stdout, 'output'), keep(process.stderr, 'errors')];
  try {
    ran.code = await main(words);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return ran;
}
