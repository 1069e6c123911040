import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

const libs = join(projectFolder, 'libs');
const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** How code speaks to the database: through a unit's managers, a connection of its own, or the reader of long reads. */
const query = /\bunit\.(reader|writer)\b|@InjectDataSource|createQueryBuilder|\b(analysis|reader)\.(read|stream)\(/;

/** What the page on architecture names besides repositories. */
const allowed = /\.repository\.ts$|\.spec\.ts$|^platform\/database\/|^platform\/health\/health\.controller\.ts$/;

describe('a query', () => {
  it('stands in a repository', () => {
    const asking = files.filter((file) => query.test(readFileSync(join(libs, file), 'utf8')));
    expect(asking.length).toBeGreaterThan(15);
    expect(asking.filter((file) => !allowed.test(file))).toEqual([]);
  });
});
