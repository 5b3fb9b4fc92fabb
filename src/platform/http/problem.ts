/** Problems (RFC 9457): everything that goes wrong on purpose is thrown as one of these and nothing else leaves the house. */
export interface ProblemDetail {
  /** JSON pointer into the request body; /query/…, /path/… and /headers/… for the rest of the request. */
  pointer: string;
  detail: string;
  /** What the reader can do about it. */
  remedy: string;
}

export const statusTitles: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'In conflict with the present state',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'The content is not valid',
  428: 'A precondition is required',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not ready',
};

export interface ProblemOptions {
  errors?: readonly ProblemDetail[];
  headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document, such as `current` with 412. */
  members?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/** Thrown to answer with a problem. `name` becomes the last part of its type URN, for example `stale-revision`. */
export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, name: string, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause });
    this.status = status;
    this.type = `urn:fairweight:problem:${name}`;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.members = options.members ?? {};
  }

  /** The document that goes to the client. */
  document(requestId: string): Record<string, unknown> {
    const title = statusTitles[this.status] ?? 'Problem';
    const { type, status, message, errors, members } = this;
    return { type, title, status, detail: message, errors, requestId, ...members };
  }
}

/** 404, for what does not exist and for what the viewer may not know to exist: the two look the same. */
export function notFound(what: string): Problem {
  return new Problem(404, 'not-found', `There is no such ${what}, or it is not yours to see.`);
}

/** 422 for one field. */
export function invalid(name: string, pointer: string, detail: string, remedy: string): Problem {
  return new Problem(422, name, detail, { errors: [{ pointer, detail, remedy }] });
}
