/**
 * An endpoint is a promise to clients: its path, who may call it, and one zod schema each for what goes in and out.
 * From it come the TypeScript types, the checks at run time and the OpenAPI document, so the three cannot disagree.
 */
import { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** Who may call: anyone, anyone signed in, or the named roles. Which rows they see is the database's decision. */
export type Access<Role extends string = string> = 'anyone' | 'signed-in' | readonly Role[];

export interface Success<R> {
  status: 200 | 201 | 204;
  description: string;
  /** The body; absent for 204. */
  schema?: z.ZodType<R>;
  /** Anything but JSON, such as text/csv. */
  mediaType?: string;
}

export interface Endpoint<P, Q, B, R> {
  operationId: string;
  method: Method;
  /** OpenAPI style: /api/v1/things/{thingId} */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  access: Access;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  success: Success<R>;
  /** The resource has a revision: its ETag goes out with every answer. */
  etag?: boolean;
  /** A change needs If-Match: 428 without it, 412 when the revision moved on. */
  ifMatch?: boolean;
  /** A creation needs Idempotency-Key: the same key with the same body gives the same answer, and one row. */
  idempotencyKey?: boolean;
  /** Problem statuses beyond those that follow from the fields above. */
  problems?: readonly number[];
}

/** An endpoint whose schemas' types do not matter to the reader, such as the OpenAPI writer. */
export type AnyEndpoint = Endpoint<unknown, unknown, unknown, unknown>;

/** Declares an endpoint; the function only carries the types. */
export function endpoint<P = unknown, Q = unknown, B = unknown, R = unknown>(
  definition: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> {
  return definition;
}
