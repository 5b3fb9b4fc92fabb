import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { webFiles } from './web-files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairweight-web-'));
  await writeFile(join(folder, 'index.html'), '<title>Start page</title>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The router, and which requests went on to what stands behind it. */
function served() {
  const passedOn: string[] = [];
  const app = express();
  app.use(webFiles(folder));
  app.use(({ path }, response) => {
    passedOn.push(path);
    if (!response.headersSent) response.sendStatus(404);
  });
  return { passedOn, client: request(app) };
}

test('an address of the web application gets the start page, and nobody else answers it', async () => {
  const { passedOn, client } = served();
  const { status, text, headers } = await client.get('/negotiations').accept('text/html');
  expect([status, text, headers['cache-control']]).toEqual([200, '<title>Start page</title>', 'no-cache']);
  await client.get('/api/v1/unknown');
  expect(passedOn).toEqual(['/api/v1/unknown']);
});

test('what asks for no page is passed on', async () => {
  const { passedOn, client } = served();
  expect((await client.get('/negotiations').accept('application/json')).status).toBe(404);
  expect(passedOn).toEqual(['/negotiations']);
});
