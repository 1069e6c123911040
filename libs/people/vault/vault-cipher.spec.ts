import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Config, readConfig } from '#platform';
import { VaultCipher } from './vault-cipher.ts';

describe('the vault', () => {
  let folder: string;
  let config: Config;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-vault-'));
    config = readConfig({ DATA_DIR: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const other = () => new VaultCipher({ ...config, vaultKey: 'another key of thirty-two characters' });

  it('gives back every text, after a restart too', () => {
    const [before, after] = [new VaultCipher(config), new VaultCipher(config)];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        expect(after.open(before.seal(text, place), place)).toBe(text);
      }),
    );
  });

  it('keeps its key where only its owner can read it', () => {
    new VaultCipher(config);
    expect(statSync(join(folder, 'vault-key')).mode & 0o777).toBe(0o600);
  });

  it('shows nothing of a text, and never seals it the same way twice', () => {
    const cipher = new VaultCipher(config);
    const [one, two] = [cipher.seal('Mehtap Kaya', 'a'), cipher.seal('Mehtap Kaya', 'a')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(2), 'base64url').includes('Mehtap')).toBe(false);
  });

  it('opens nothing with another key, at another place or after a change', () => {
    const cipher = new VaultCipher(config);
    const sealed = cipher.seal('Mehtap Kaya', 'a');
    expect(other().open(sealed, 'a')).toBeUndefined();
    expect(cipher.open(sealed, 'b')).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(sealed.length - 3), (position) => {
        const bytes = Buffer.from(sealed.slice(2), 'base64url');
        const at = position % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(cipher.open(`1.${bytes.toString('base64url')}`, 'a')).toBeUndefined();
      }),
    );
    for (const broken of ['', '1.', '1.AAAA', 'Mehtap', sealed.replace('1.', '2.')]) {
      expect(cipher.open(broken, 'a')).toBeUndefined();
    }
  });
});
