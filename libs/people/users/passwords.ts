import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: Argon2id (the library's default kind), 19 MiB, 2 passes, 1 lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Keeps passwords as Argon2id, and takes as long for an account that does not exist. */
@Injectable()
export class Passwords {
  #nobodys: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), strength);
  }

  /** Whether the password fits; without a hash it works just as long and says no. */
  async fits(password: string, stored: string | undefined): Promise<boolean> {
    this.#nobodys ??= this.hash('the password of nobody');
    const fits = await verify(stored ?? (await this.#nobodys), password.normalize('NFC'));
    return fits && stored !== undefined;
  }
}
