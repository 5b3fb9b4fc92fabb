/** Writes the OpenAPI 3.1 document from the endpoints. zod speaks JSON Schema 2020-12, which is OpenAPI 3.1's own dialect. */
import { z } from 'zod';
import type { AnyEndpoint } from './endpoint.ts';
import { problemSchema } from './problem-schema.ts';
import { statusTitles } from './problem.ts';

type Json = { [key: string]: unknown };

/** Title and version of the API. */
export interface ApiInfo {
  title: string;
  version: string;
  description: string;
}

/** The whole document, ready for JSON. Throws when two schemas claim one name with different content. */
export function openApiDocumentOf(endpoints: readonly AnyEndpoint[], info: ApiInfo): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint, schemas) };
  }
  const tags = [...new Set(endpoints.map((endpoint) => endpoint.tag))].toSorted().map((name) => ({ name }));
  return {
    openapi: '3.1.0',
    info: { ...info, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags,
    security: [{ session: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fairweight.sid' } },
    },
  };
}

function operation(endpoint: AnyEndpoint, schemas: Json): Json {
  const { operationId, tag, summary, description, body, success } = endpoint;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(endpoint.access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parametersIn('path', endpoint.params, schemas),
      ...parametersIn('query', endpoint.query, schemas),
      ...headerParameters(endpoint),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input', schemas) } },
          },
        }),
    responses: {
      [success.status]: successResponse(endpoint, schemas),
      ...Object.fromEntries(problemStatuses(endpoint).map((status) => [status, problemResponse(status, schemas)])),
    },
  };
}

function successResponse({ success, etag }: AnyEndpoint, schemas: Json): Json {
  const mediaType = success.mediaType ?? 'application/json';
  const headers = etag
    ? { headers: { ETag: { schema: { type: 'string' }, description: 'The revision, for If-Match' } } }
    : {};
  const schema = success.schema ? schemaOf(success.schema, 'output', schemas) : undefined;
  return { description: success.description, ...headers, ...(schema ? { content: { [mediaType]: { schema } } } : {}) };
}

function problemResponse(status: number, schemas: Json): Json {
  const schema = schemaOf(problemSchema, 'output', schemas);
  return { description: statusTitles[status] ?? 'Problem', content: { 'application/problem+json': { schema } } };
}

function problemStatuses(endpoint: AnyEndpoint): number[] {
  const statuses = new Set<number>([500, ...(endpoint.problems ?? [])]);
  if (endpoint.access !== 'anyone') statuses.add(401);
  if (endpoint.access !== 'anyone' && (endpoint.method !== 'get' || endpoint.access !== 'signed-in')) statuses.add(403);
  if (endpoint.params) statuses.add(404);
  if (endpoint.query) statuses.add(400);
  if (endpoint.body) for (const status of [400, 413, 415, 422]) statuses.add(status);
  if (endpoint.ifMatch) for (const status of [412, 428]) statuses.add(status);
  if (endpoint.idempotencyKey) for (const status of [400, 409, 422]) statuses.add(status);
  return [...statuses].toSorted((a, b) => a - b);
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

function headerParameters({ method, access, ifMatch, idempotencyKey }: AnyEndpoint): Json[] {
  return [
    ...(method !== 'get' && access !== 'anyone' ? [header('X-CSRF-Token', 'csrfToken of the session')] : []),
    ...(ifMatch ? [header('If-Match', 'The ETag last seen')] : []),
    ...(idempotencyKey
      ? [header('Idempotency-Key', 'One of your own for each thing created, 8 to 200 characters')]
      : []),
  ];
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined, schemas: Json): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', schemas) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}

/** The JSON Schema of a zod schema, with every named part moved to `schemas` and referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(schema, { io })).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _dialect, $defs = {}, id, ...own } = JSON.parse(text) as Json & { $defs?: Json; id?: string };
  for (const [name, definition] of Object.entries($defs)) claim(schemas, name, definition as Json);
  if (id === undefined) return own;
  claim(schemas, id, own);
  return { $ref: `#/components/schemas/${id}` };
}

function claim(schemas: Json, name: string, { id: _id, ...definition }: Json): void {
  const known = schemas[name];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition))
    throw new Error(`Two different schemas are named ${name}`);
  schemas[name] = definition;
}
