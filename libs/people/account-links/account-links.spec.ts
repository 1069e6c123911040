import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { AccountLinkEntity } from './account-link.entity.ts';
import { FirstAccount } from './first-account.ts';

const account = { name: 'Gül Günther', password: 'ein langes Passwort', language: 'de' };

describe.each(databases)('the first account on %s', (kind) => {
  let application: TestApplication;
  const routeOf = (path = '') => path.replace('/setup/', '/api/account-links/');
  const linkRoute = async () => routeOf(await application.get(FirstAccount).linkIfNeeded());

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());

  it('has one link, shown again at every start until it is used', async () => {
    expect(await linkRoute()).toMatch(/^\/api\/account-links\/[\w-]{22}$/);
    expect(await linkRoute()).toBe(await linkRoute());
  });

  it('is not made by a link that has expired', async () => {
    const route = await linkRoute();
    const unit = application.get(UnitOfWork);
    await unit.run(() =>
      unit.writer.update(AccountLinkEntity, { kind: 'first-account' }, { expiresAt: '2020-01-01T00:00:00.000Z' }),
    );
    const { status, body } = await new HttpClient(application.url).get(route);
    expect([status, (body as { slug: string }).slug]).toEqual([404, 'account-link-unknown']);
    expect(await linkRoute()).not.toBe(route);
  });

  it('needs a password that is long enough, and saves nothing without', async () => {
    const client = new HttpClient(application.url);
    const short = await client.post(await linkRoute(), { ...account, email: 'guel@stadt.example', password: 'kurz' });
    expect(short.body).toMatchObject({ slug: 'invalid-input', errors: [{ pointer: '/password' }] });
    const without = await client.post(await linkRoute(), account);
    expect(without.body).toMatchObject({ slug: 'invalid-input', errors: [{ pointer: '/email' }] });
    expect(await linkRoute()).not.toBe('');
  });

  it('is made once, administers the installation and is logged in at once', async () => {
    const route = await linkRoute();
    const [one, other] = [new HttpClient(application.url), new HttpClient(application.url)];
    expect((await one.get(route)).body).toEqual({ kind: 'first-account' });
    const made = await Promise.all([
      one.post(route, { ...account, email: 'guel@stadt.example' }),
      other.post(route, { ...account, email: 'mallory@stadt.example' }),
    ]);
    expect(made.map(({ status }) => status).sort()).toEqual([204, 404]);
    const winner = made[0].status === 204 ? one : other;
    expect((await winner.get('/api/me')).body).toMatchObject({ user: { administrator: true }, demoOffered: true });
    expect((await other.get(route)).status).toBe(404);
    expect(await application.get(FirstAccount).linkIfNeeded()).toBeUndefined();
  });
});

describe('a first account from the configuration', () => {
  it('is there at the start and makes the link needless', async () => {
    const application = await startApplication('sqlite', {
      ADMIN_EMAIL: 'Admin@Stadt.example',
      ADMIN_PASSWORD: 'ein langes Passwort',
    });
    const login = { email: 'admin@stadt.example', password: 'ein langes Passwort' };
    expect((await new HttpClient(application.url).post('/api/session', login)).status).toBe(204);
    expect(await application.get(FirstAccount).linkIfNeeded()).toBeUndefined();
    await application.stop();
  });
});
