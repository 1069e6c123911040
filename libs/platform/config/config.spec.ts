import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  it('needs nothing: SQLite in ./data on 127.0.0.1:3000', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', database: { kind: 'sqlite' } });
  });

  it('takes PostgreSQL by one variable', () => {
    const url = 'postgres://w:secret@127.0.0.1:5432/w';
    expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
  });

  it.each([
    [{ PORT: '80a' }, 'config-port'],
    [{ PORT: '70000' }, 'config-port'],
    [{ DATABASE_URL: 'mysql://x' }, 'config-database-url'],
    [{ PUBLIC_URL: 'example' }, 'config-public-url'],
    [{ ADMIN_EMAIL: 'a@b.de' }, 'config-first-account-pair'],
    [{ ADMIN_EMAIL: 'a@b.de', ADMIN_PASSWORD: 'short' }, 'config-first-account-password'],
    [{ LINK_SECRET: 'short' }, 'config-link-secret'],
    [{ VAULT_KEY: 'short' }, 'config-vault-key'],
    [{ LOG_LEVEL: 'loud' }, 'config-log-level'],
    [{ TRUST_PROXY: '1' }, 'config-trust-proxy'],
  ])('names the variable that cannot be used: %j', (environment, key) => {
    let refused: unknown;
    try {
      readConfig(environment);
    } catch (reason) {
      refused = reason;
    }
    expect(refused).toBeInstanceOf(ConfigError);
    expect(refused).toHaveProperty('key', key);
  });
});
