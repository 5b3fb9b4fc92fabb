/** Reads the cases of the order of bargaining: lines such as "district tables B answering A". */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Act } from '../../src/features/negotiation/order/take.ts';
import { parseYaml } from '../../src/platform/yaml.ts';

const line =
  /^(?<side>union|district) (?<verb>tables|withdraws|agrees to|ratifies|adopts|votes down) (?<proposal>\w)(?: answering (?<answers>\w))?$/;

/** The act that a line tells. */
export function actIn(text: string): Act {
  const { side, verb, proposal = '', answers = null } = line.exec(text)?.groups ?? {};
  if (side !== 'union' && side !== 'district') throw new Error(`No such line: ${text}`);
  const whose = { side, proposalId: proposal } as const;
  if (verb === 'tables') return { act: 'table', ...whose, answers };
  if (verb === 'withdraws') return { act: 'withdraw', ...whose };
  if (verb === 'agrees to') return { act: 'agree', ...whose };
  if (verb === 'votes down') return { act: side === 'union' ? 'ratify' : 'adopt', ...whose, isCarried: false };
  return { act: verb === 'ratifies' ? 'ratify' : 'adopt', ...whose, isCarried: true };
}

const cases = z.array(
  z.strictObject({
    title: z.string(),
    before: z.array(z.string()),
    tries: z.string(),
    'leads to': z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    refused: z.string().optional(),
  }),
);

export function orderCases(): z.infer<typeof cases> {
  const { document, problems } = parseYaml(readFileSync(new URL('order.yaml', import.meta.url), 'utf8'));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return cases.parse(document);
}
