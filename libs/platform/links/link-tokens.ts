import { createHmac, hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import { type Config } from '../config/config.ts';
import { keptSecret } from '../config/kept-secret.ts';

/**
 * Tokens of links: 128 bits that only this installation can make. They are computed from the id of what they
 * open, so that a link can be shown again though the database holds only its hash.
 */
@Injectable()
export class LinkTokens {
  readonly #secret: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.#secret = config.linkSecret ?? keptSecret(config.dataDir, 'link-secret', 'config-link-secret-file');
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
    return hash('sha256', token, 'hex');
  }
}
