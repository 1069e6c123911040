import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

/** Every class that the description of the API can name, with its file. */
const classes = ['libs', 'apps/api'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(dto|controller)\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(projectFolder, folder, file), 'utf8');
      return Array.from(text.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm), ([, name]) => ({ name, file }));
    }),
);

describe('the classes that travel', () => {
  it('have names of their own: in the description of the API one would take the place of the other, silently', () => {
    expect(classes.length).toBeGreaterThan(100);
    const shared = classes.filter(({ name, file }) => classes.some((one) => one.name === name && one.file !== file));
    expect(shared).toEqual([]);
  });
});
