import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { isLongEnough } from '#domain';

/** Everything that can be set from outside, read once at start. */
export interface Config {
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite file and of the copies made before an upgrade. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** Address under which people reach this installation, without a trailing slash; unset: taken from the listener. */
  readonly publicUrl: string | undefined;
  readonly firstAccount: { email: string; password: string } | undefined;
  /** Secret of the links, the same on every instance; unset: kept in the data folder. */
  readonly linkSecret: string | undefined;
  /** Key of the contacts that actors leave, the same on every instance; unset: kept in the data folder. */
  readonly vaultKey: string | undefined;
  /** Addresses and networks whose X-Forwarded-* may be believed; empty: nobody's. */
  readonly trustedProxies: readonly string[];
  /** Whoever shows it may read the metrics from elsewhere; unset: only from this machine. */
  readonly metricsToken: string | undefined;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Secret of this process for values that need not survive a restart. */
  readonly processSecret: Buffer;
}

export type DatabaseConfig = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** A setting that cannot be used. `key` names the sentence that says which one and how to mend it. */
export class ConfigError extends Error {
  readonly key: string;
  readonly value: string;

  constructor(key: string, value = '') {
    super(`${key} ${value}`.trim());
    this.key = key;
    this.value = value;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Reads and checks the environment. @throws ConfigError */
export function readConfig(environment: Environment): Config {
  const dataDir = resolve(environment['DATA_DIR'] ?? 'data');
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] ?? '127.0.0.1',
    dataDir,
    database: readDatabase(environment['DATABASE_URL'], dataDir),
    publicUrl: readPublicUrl(environment['PUBLIC_URL']),
    firstAccount: readFirstAccount(environment['ADMIN_EMAIL'], environment['ADMIN_PASSWORD']),
    linkSecret: readSecret(environment['LINK_SECRET'], 32, 'config-link-secret'),
    vaultKey: readSecret(environment['VAULT_KEY'], 32, 'config-vault-key'),
    trustedProxies: readTrustedProxies(environment['TRUST_PROXY']),
    metricsToken: readSecret(environment['METRICS_TOKEN'], 16, 'config-metrics-token'),
    logLevel: readLevel(environment['LOG_LEVEL']),
    processSecret: randomBytes(32),
  };
}

function readPort(value = '3000'): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError('config-port', value);
}

function readDatabase(value: string | undefined, dataDir: string): DatabaseConfig {
  if (value === undefined || value === '') return { kind: 'sqlite', file: resolve(dataDir, 'wirkungskurs.sqlite') };
  if (/^postgres(ql)?:\/\/.+/.test(value) && URL.canParse(value)) return { kind: 'postgres', url: value };
  throw new ConfigError('config-database-url');
}

function readPublicUrl(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  throw new ConfigError('config-public-url', value);
}

function readFirstAccount(email: string | undefined, password: string | undefined): Config['firstAccount'] {
  if (!email && !password) return undefined;
  if (!email || !password) throw new ConfigError('config-first-account-pair');
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ConfigError('config-first-account-email', email);
  if (!isLongEnough(password)) throw new ConfigError('config-first-account-password');
  return { email, password };
}

function readSecret(value: string | undefined, shortest: number, key: string): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (value.length >= shortest) return value;
  throw new ConfigError(key);
}

/** On this machine or in a private network. To believe everybody would let people choose what they are counted as. */
const nearby = ['loopback', 'linklocal', 'uniquelocal'];

function readTrustedProxies(value: string | undefined): readonly string[] {
  if (value === undefined || value === '' || value === 'false') return [];
  if (value === 'true') return nearby;
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) !== 0)) return addresses;
  throw new ConfigError('config-trust-proxy', value);
}

function readLevel(value = 'info'): Config['logLevel'] {
  const level = levels.find((known) => known === value);
  if (level !== undefined) return level;
  throw new ConfigError('config-log-level', value);
}
