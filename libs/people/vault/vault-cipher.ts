import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, keptSecret } from '#platform';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
/** Says how something was sealed, so that another way can follow one day. */
const format = '1.';

/**
 * Seals what says who somebody is: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits, under a key that is
 * derived from VAULT_KEY or a file in the data folder (HKDF-SHA256, RFC 5869) and never stands in the database.
 */
@Injectable()
export class VaultCipher {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    const secret = config.vaultKey ?? keptSecret(config.dataDir, 'vault-key', 'config-vault-key-file');
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'wirkungskurs vault', 32));
  }

  /** @param place whose it is; what is sealed can be opened only at the same place */
  seal(text: string, place: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.#key, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return format + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Undefined if it was sealed with another key, for another place, or was changed. */
  open(sealed: string, place: string): string | undefined {
    if (!sealed.startsWith(format)) return undefined;
    const bytes = Buffer.from(sealed.slice(format.length), 'base64url');
    if (bytes.length < ivBytes + tagBytes) return undefined;
    const decipher = createDecipheriv(algorithm, this.#key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
