import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import { type Config, ConfigError } from '../config/config.ts';

/**
 * Tokens of links: 128 bits that only this installation can make. They are computed from the id of what they
 * open, so that a link can be shown again though the database holds only its hash.
 */
@Injectable()
export class LinkTokens {
  readonly #secret: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.#secret = config.linkSecret ?? secretOfFolder(config.dataDir);
  }

  /** The token of one thing; a new generation makes the former link worthless. */
  tokenFor(purpose: string, id: string, generation: number): string {
    const mac = createHmac('sha256', this.#secret)
      .update(`${purpose}\n${id}\n${String(generation)}`)
      .digest();
    return mac.subarray(0, 16).toString('base64url');
  }

  /** What the database holds of a token: 64 hexadecimal digits of SHA-256. */
  hash(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}

/** The secret in the data folder, made at the first start and readable by the owner alone. */
function secretOfFolder(folder: string): string {
  const file = join(folder, 'link-secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new ConfigError('config-link-secret-file', file);
}
