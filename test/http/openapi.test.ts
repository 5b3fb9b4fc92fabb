import { expect, test } from '@jest/globals';
import { handlers } from '../../src/app.ts';
import { endpoints, openApiDocument } from '../../src/openapi.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: Body }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

interface Body {
  $ref?: string;
  additionalProperties?: boolean;
  anyOf?: { additionalProperties?: boolean }[];
}

const document = openApiDocument() as unknown as {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Body> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('every route is in the document and everything in the document is a route', () => {
  const routed = handlers.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`).toSorted();
  expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(routed);
  expect(endpoints.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(routed);
});

test('operation ids are unique, and every operation has a summary and a known tag', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = document.tags.map(({ name }) => name);
  for (const { operation } of operations) {
    expect(operation.summary).toMatch(/^[A-Z]/);
    expect(tags).toEqual(expect.arrayContaining(operation.tags));
  }
});

test('path parameters are those of the path, required', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect({ path, names: declared.map(({ name }) => name).toSorted() }).toEqual({
      path,
      names: named.map(String).toSorted(),
    });
    expect(declared.every(({ required }) => required)).toBe(true);
  }
});

test('every error is a problem document and every other answer has a schema', () => {
  for (const { operation } of operations)
    for (const [status, { content }] of Object.entries(operation.responses)) {
      if (Number(status) >= 400)
        expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
      else if (status !== '204') expect(Object.values(content ?? {})).toHaveLength(1);
    }
});

test('request bodies are named and refuse unknown keys', () => {
  for (const { operation } of operations) {
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema === undefined) continue;
    const name = schema.$ref?.split('/').at(-1);
    const target: Body = name === undefined ? schema : (document.components.schemas[name] ?? {});
    const closed = target.anyOf ?? [target];
    expect({ id: operation.operationId, closed: closed.map((each) => each.additionalProperties) }).toEqual({
      id: operation.operationId,
      closed: closed.map(() => false),
    });
  }
});

test('every reference leads somewhere, and no composite, weight or level is a JSON number', () => {
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    expect(document.components.schemas).toHaveProperty(name ?? '');
  expect(text).not.toMatch(/"type":"number"/);
  expect(document.openapi).toBe('3.1.0');
});
