/** One field's problem inside an answer of type application/problem+json. */
export interface FieldProblem {
  pointer: string;
  detail: string;
  remedy?: string | undefined;
}

/** The service answered, and the answer was no. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;

  constructor(status: number, body: Partial<ApiProblem>) {
    super(body.detail ?? body.title ?? `The service answered ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = body.title ?? `The service answered ${status}`;
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
    this.requestId = body.requestId;
  }

  /** Reads a problem from an answer; an answer that is not JSON (from a proxy, say) still becomes one. */
  static async from(response: Response): Promise<ApiProblem> {
    const body = (await response
      .clone()
      .json()
      .catch(() => ({}))) as Partial<ApiProblem>;
    return new ApiProblem(response.status, body);
  }
}

/** The request did not reach the service, or its answer did not reach us. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('The service cannot be reached', { cause });
    this.name = 'NoConnection';
  }
}

/** True when somebody else changed the same thing in the meantime. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412;
}

/** True when the session has ended. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}
