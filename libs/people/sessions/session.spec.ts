import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, logIn, type Person } from '../../../test/support/people.ts';
import { UsersService } from '../users/users.service.ts';
import { SessionEntity } from './session.entity.ts';

describe.each(databases)('logging in on %s', (kind) => {
  let application: TestApplication;
  let bruno: Person;
  const aClient = () => new HttpClient(application.url);

  beforeAll(async () => {
    application = await startApplication(kind);
    bruno = await aPerson(application, 'bruno');
  });
  afterAll(() => application.stop());

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers } = await aClient().post('/api/session', { email: bruno.email, password: bruno.password });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^wk_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
  });

  it('does not mind capitals and spaces in the e-mail address', async () => {
    const client = aClient();
    await logIn(client, { email: ` ${bruno.email.toUpperCase()} `, password: bruno.password });
    expect((await client.get('/api/me')).body).toMatchObject({ user: { name: 'Bruno Berg' }, projects: [] });
  });

  it('answers alike for a wrong password and for an account that does not exist', async () => {
    const wrong = await aClient().post('/api/session', { email: bruno.email, password: 'not his password' });
    const unknown = await aClient().post('/api/session', { email: 'nobody@lindenau.example', password: 'any' });
    const visible = ({ status, body }: typeof wrong) => [status, { ...(body as object), request: '' }];
    expect(wrong.status).toBe(401);
    expect(visible(wrong)).toEqual(visible(unknown));
  });

  it('ends with logging out, and only here', async () => {
    const [here, there] = [aClient(), aClient()];
    await logIn(here, bruno);
    await logIn(there, bruno);
    expect((await here.delete('/api/session')).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(401);
    expect((await there.get('/api/me')).status).toBe(200);
  });

  it('ends on every device with logging out everywhere', async () => {
    const [here, there] = [aClient(), aClient()];
    await logIn(here, bruno);
    await logIn(there, bruno);
    await here.delete('/api/sessions');
    expect((await there.get('/api/me')).status).toBe(401);
  });

  it('ends on the other devices when the password changes', async () => {
    const chiara = await aPerson(application, 'chiara');
    const [here, there] = [aClient(), aClient()];
    await logIn(here, chiara);
    await logIn(there, chiara);
    const wrong = await here.put('/api/me/password', { current: 'wrong', next: 'ein neues Passwort' });
    expect(wrong.body).toMatchObject({ slug: 'password-wrong' });
    expect((await there.get('/api/me')).status).toBe(200);
    const right = await here.put('/api/me/password', { current: chiara.password, next: 'ein neues Passwort' });
    expect(right.status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await there.get('/api/me')).status).toBe(401);
    await logIn(aClient(), { email: chiara.email, password: 'ein neues Passwort' });
  });

  it('stops somebody who guesses, and says how long to wait', async () => {
    const deniz = await aPerson(application, 'deniz');
    const guess = () => aClient().post('/api/session', { email: deniz.email, password: 'a guess' });
    for (let n = 0; n < 10; n += 1) expect((await guess()).status).toBe(401);
    const stopped = await guess();
    expect(stopped.body).toMatchObject({ slug: 'too-many-requests', status: 429 });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it.each(['idleUntil', 'expiresAt'] as const)('ends by itself when %s has passed', async (limit) => {
    const client = aClient();
    await logIn(client, bruno);
    const unit = application.get(UnitOfWork);
    await unit.run(() =>
      unit.writer.update(SessionEntity, { userId: bruno.id }, { [limit]: '2020-01-01T00:00:00.000Z' }),
    );
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('lasts while it is used', async () => {
    const client = aClient();
    await logIn(client, bruno);
    const unit = application.get(UnitOfWork);
    const soon = new Date(Date.now() + 60_000).toISOString();
    await unit.run(() => unit.writer.update(SessionEntity, { userId: bruno.id }, { idleUntil: soon }));
    expect((await client.get('/api/me')).status).toBe(200);
    const [session] = await unit.reader.findBy(SessionEntity, { userId: bruno.id });
    expect(session?.idleUntil.localeCompare(soon)).toBe(1);
  });

  it('refuses a cookie that was made up', async () => {
    const { status } = await aClient().get('/api/me', { cookie: `wk_session=${'A'.repeat(43)}` });
    expect(status).toBe(401);
  });
});

describe('logging in behind a proxy', () => {
  let application: TestApplication;
  const account = { email: 'gast@lindenau.example', password: 'kein langes Passwort' };
  beforeAll(async () => {
    application = await startApplication('sqlite', { TRUST_PROXY: 'true' });
    await application.get(UsersService).create({ ...account, name: 'Gast' });
  });
  afterAll(() => application.stop());
  const logInFrom = async (addresses: string, password: string) => {
    const body = { ...account, password };
    return (await new HttpClient(application.url).send('POST', '/api/session', body, { 'x-forwarded-for': addresses }))
      .status;
  };

  it('counts guesses for the address that the proxy has seen, whatever else is claimed', async () => {
    const statuses = [];
    for (let n = 0; n < 12; n += 1) statuses.push(await logInFrom(`198.51.100.${n}, 203.0.113.9`, 'a guess'));
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('keeps nobody out of their account because somebody elsewhere guesses', async () => {
    expect(await logInFrom('203.0.113.77', account.password)).toBe(204);
  });
});

describe('logging in over https', () => {
  it('binds the cookie to the host', async () => {
    const application = await startApplication('sqlite', { PUBLIC_URL: 'https://wirkungskurs.example' });
    const { email, password } = { email: 'gast@lindenau.example', password: 'kein langes Passwort' };
    await application.get(UsersService).create({ email, password, name: 'Gast' });
    const { headers } = await new HttpClient(application.url).post('/api/session', { email, password });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-wk_session=.*; Secure/);
    await application.stop();
  });
});
