import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { aPerson } from '../../../test/support/people.ts';
import { UsersService } from './users.service.ts';
import { UsersRepository } from './users.repository.ts';

describe.each(databases)('accounts on %s', (kind) => {
  let application: TestApplication;
  let users: UsersService;

  beforeAll(async () => {
    application = await startApplication(kind);
    users = application.get(UsersService);
  });
  afterAll(() => application.stop());

  it('belong to one e-mail address each, however it is written', async () => {
    const bruno = await aPerson(application, 'bruno');
    const second = users.create({ email: bruno.email.toUpperCase(), name: 'Bruno II', password: 'ein Passwort' });
    await expect(second).rejects.toMatchObject({ slug: 'name-taken' });
  });

  it('keep the password as Argon2id only', async () => {
    const { email } = await aPerson(application, 'chiara');
    const stored = await application.get(UsersRepository).byEmail(email);
    expect(stored?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('show their language on every device', async () => {
    const { client } = await aPerson(application, 'ewa');
    await client.put('/api/me/language', { language: 'en' });
    expect((await client.get('/api/me')).body).toMatchObject({ user: { language: 'en' } });
  });

  it('lend their names to what they did', async () => {
    const { id } = await aPerson(application, 'deniz');
    expect([...(await users.namesOf([id, id]))]).toEqual([[id, 'Deniz Demir']]);
  });
});
