/** Checks what came in against its schema and tells what is wrong, where, and what to do about it. */
import { z } from 'zod';
import { Problem, type ProblemDetail } from './problem.ts';

const deepest = 40;

/** The body as its schema types it, or 422 with every fault. */
export function bodyAs<B>(schema: z.ZodType<B>, body: unknown): B {
  const unstorable = unstorableText(body, '', 0);
  const result = unstorable ? undefined : schema.safeParse(body ?? {});
  if (result?.success) return result.data;
  const errors = unstorable ? [unstorable] : (result?.error.issues ?? []).flatMap((issue) => detailsOf(issue, ''));
  throw new Problem(422, 'invalid-body', errors.map(({ detail }) => detail).join(' '), { errors });
}

/** The query parameters as their schema types them, or 400. */
export function queryAs<Q>(schema: z.ZodType<Q>, query: unknown): Q {
  const result = schema.safeParse({ ...(query as object) });
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => detailsOf(issue, '/query'));
  throw new Problem(400, 'invalid-query', errors.map(({ detail }) => detail).join(' '), { errors });
}

/** The path parameters; what cannot be an identifier names nothing, so it is a 404 like any unknown one. */
export function paramsAs<P>(schema: z.ZodType<P>, params: unknown): P {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  throw new Problem(404, 'not-found', 'There is nothing under this address.');
}

function pointerOf(prefix: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => `${text}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    prefix,
  );
}

function detailsOf(issue: z.core.$ZodIssue, prefix: string): ProblemDetail[] {
  const pointer = pointerOf(prefix, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerOf(pointer, [key]),
      detail: `Unknown key "${key}".`,
      remedy: 'Remove it or correct its spelling; nothing unknown is stored.',
    }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return closest.flatMap((inner) => detailsOf(inner, pointer));
  }
  return [{ pointer, detail: `${issue.message}.`.replace(/\.\.$/, '.'), remedy: remedyFor(issue) }];
}

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Give a value of type ${issue.expected}.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `The least is ${issue.minimum}.`;
    case 'too_big':
      return `The most is ${issue.maximum}.`;
    default:
      return 'Correct the value and send it again.';
  }
}

/** Text that the database cannot keep exactly (a null character, half a surrogate pair), or nesting beyond reason. */
function unstorableText(value: unknown, pointer: string, depth: number): ProblemDetail | undefined {
  if (depth > deepest)
    return { pointer, detail: 'Nested too deeply.', remedy: `Nest no deeper than ${deepest} levels.` };
  if (typeof value === 'string') {
    if (!value.includes('\u0000') && value.isWellFormed()) return undefined;
    return {
      pointer,
      detail: 'Contains a character that is no text.',
      remedy: 'Remove null characters and half pairs.',
    };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = unstorableText(key, pointer, depth) ?? unstorableText(inner, pointerOf(pointer, [key]), depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
