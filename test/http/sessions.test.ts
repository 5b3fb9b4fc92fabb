import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { Client } from './support/client.ts';
import { emailOf, password } from './support/seed.ts';
import { type TestService, testService } from './support/service.ts';

let service: TestService;

beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.stop());

const attempt = (email: string, given: string) =>
  request(service.app).post('/api/v1/session').send({ email, password: given });

const cookieOf = (response: { headers: Record<string, string | string[]> }) =>
  [response.headers['set-cookie'] ?? ''].flat().join();

describe('signing in', () => {
  test('gives a session, its token and a cookie that scripts cannot read', async () => {
    const response = await attempt(emailOf('principal').toUpperCase(), password);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      role: 'administrator',
      schools: [{ name: 'north' }],
      district: { name: 'Small Unified', isDemonstration: false },
    });
    expect(cookieOf(response)).toMatch(/HttpOnly; SameSite=Lax/);
    expect(response.headers['cache-control']).toBe('private, no-store');
  });

  test('an unknown address and a wrong password get the same answer', async () => {
    const unknown = await attempt('nobody@school.example', 'x');
    const wrong = await attempt(emailOf('hr'), 'x');
    expect(unknown.status).toBe(401);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
    expect(cookieOf(unknown)).toBe('');
  });

  test('a session id planted before signing in is worth nothing afterwards', async () => {
    const first = await Client.signIn(service.app, 'hr');
    const planted = cookieOf(await first.agent.get('/api/v1/session')).split(';')[0] ?? '';
    const again = await request(service.app)
      .post('/api/v1/session')
      .set('Cookie', planted)
      .send({ email: emailOf('principal'), password });
    expect(cookieOf(again).split(';')[0]).not.toBe(planted);
    const withPlanted = await request(service.app).get('/api/v1/session').set('Cookie', planted);
    expect(withPlanted.status).toBe(401);
  });

  test('a forged session cookie is nobody', async () => {
    const forged = await request(service.app).get('/api/v1/session').set('Cookie', 'fairweight.sid=s%3Aabc.def');
    expect(forged.status).toBe(401);
  });
});

describe('lock-out', () => {
  beforeEach(() => {
    service.clock.time = new Date();
  });

  test.each([
    ['an account', emailOf('otherTeacher')],
    ['an address nobody has', 'ghost@school.example'],
  ])('five failures lock %s, even for the right password', async (_what, email) => {
    const failures = await Promise.all(Array.from({ length: 5 }, () => attempt(email, 'wrong')));
    expect(failures.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    const locked = await attempt(email, password);
    expect([locked.status, locked.body.type]).toEqual([429, 'urn:fairweight:problem:locked']);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(600);
  });

  test('it ends after fifteen minutes', async () => {
    const email = emailOf('otherTeacher');
    expect((await attempt(email, password)).status).toBe(429);
    service.clock.time = new Date(Date.now() + 15 * 60_000 + 1000);
    expect((await attempt(email, 'wrong')).status).toBe(401);
    expect((await attempt(email, password)).status).toBe(200);
  });

  test('a right password forgets earlier failures', async () => {
    const email = emailOf('union');
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 4; failure += 1) expect((await attempt(email, 'wrong')).status).toBe(401);
      expect((await attempt(email, password)).status).toBe(200);
    }
  });

  test('guesses made at the same moment are counted one by one', async () => {
    const email = emailOf('district');
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(email, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });
});

describe('changes', () => {
  const sent = { assignmentId: 'x' };

  test('need the token of the session', async () => {
    const client = await service.signIn('principal');
    for (const token of ['', 'x', `${client.csrfToken}x`]) {
      const response = await client.send('post', '/evaluations', sent, { headers: { 'X-CSRF-Token': token } });
      expect([response.status, response.body.type]).toEqual([403, 'urn:fairweight:problem:csrf']);
    }
    const other = await service.signIn('hr');
    const crossed = await client.send('post', '/evaluations', sent, { headers: { 'X-CSRF-Token': other.csrfToken } });
    expect(crossed.status).toBe(403);
    expect((await client.post('/evaluations', sent)).status).toBe(422);
  });

  test('from pages of another site are refused', async () => {
    const client = await service.signIn('principal');
    const response = await client.send('post', '/evaluations', sent, { headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect([response.status, response.body.type]).toEqual([403, 'urn:fairweight:problem:cross-site']);
    const signIn = await request(service.app)
      .post('/api/v1/session')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ email: emailOf('hr'), password });
    expect(signIn.status).toBe(403);
  });
});

describe('the end of a session', () => {
  beforeEach(() => {
    service.clock.time = new Date();
  });

  test('signing out ends it on the server', async () => {
    const client = await service.signIn('teacher');
    const cookie = cookieOf(await client.agent.get('/api/v1/session')).split(';')[0] ?? '';
    expect((await client.send('delete', '/session', {})).status).toBe(204);
    expect((await request(service.app).get('/api/v1/session').set('Cookie', cookie)).status).toBe(401);
  });

  test('twelve hours end it however busy it is', async () => {
    const client = await service.signIn('teacher');
    service.clock.time = new Date(Date.now() + 12 * 3_600_000 - 1000);
    expect((await client.get('/session')).status).toBe(200);
    service.clock.time = new Date(Date.now() + 12 * 3_600_000 + 1000);
    expect((await client.get('/session')).status).toBe(401);
    service.clock.time = new Date();
    expect((await client.get('/session')).status).toBe(401);
  });

  test('half an hour without a request ends it', async () => {
    const client = await service.signIn('teacher');
    const cookie = cookieOf(await client.agent.get('/api/v1/session'));
    const expires = new Date(/Expires=([^;]+)/.exec(cookie)?.[1] ?? 0).getTime();
    expect(Math.abs(expires - Date.now() - 30 * 60_000)).toBeLessThan(5000);
    await service.database.pool.query("update app.session set expire = now() - interval '1 second'");
    expect((await client.get('/session')).status).toBe(401);
  });

  test('a disabled account loses its sessions at once', async () => {
    const client = await service.signIn('teacher');
    const { districtId, people } = service.seed;
    const system = { districtId, personId: people.system, role: 'system_administrator', schoolIds: [] } as const;
    const disable = (disabled_at: Date | null) =>
      asViewer(service.database.db, system, (tx) =>
        tx.updateTable('account').set({ disabled_at }).where('email', '=', emailOf('teacher')).execute(),
      );
    await disable(new Date());
    expect((await client.get('/session')).status).toBe(401);
    expect((await attempt(emailOf('teacher'), password)).status).toBe(401);
    await disable(null);
    expect((await client.get('/session')).status).toBe(401);
  });
});
