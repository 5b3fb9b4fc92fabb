import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestService } from './service.ts';

export interface ExpectedProblem {
  status: number;
  /** Last part of the problem's type. */
  name: string;
  /** One of the places that the problem must name. */
  pointer?: string | undefined;
}

/** The problem says what and where, with a remedy and an id for support, and nothing at all was written. */
export async function expectRefused(
  response: Response,
  { status, name, pointer }: ExpectedProblem,
  stored: Record<string, string>,
  service: TestService,
): Promise<void> {
  const type = `urn:fairweight:problem:${name}`;
  expect({ status: response.status, type: response.body.type }).toEqual({ status, type });
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.body.requestId).toBe(response.headers['x-request-id']);
  if (pointer !== undefined) {
    expect(response.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    for (const error of response.body.errors) expect(error.remedy).toMatch(/\w/);
  }
  expect(await service.footprint()).toEqual(stored);
}
