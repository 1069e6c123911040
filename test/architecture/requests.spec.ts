import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

const libs = join(projectFolder, 'libs');
const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dto.ts'));

/** The fields of a class of requests, each with its decorators. */
const fieldsIn = (text: string) => text.match(/@[^;]*?\w+\??: [^;]*;/g) ?? [];

describe('a field of a request', () => {
  it('that may be null says so: class-validator lets null through wherever a field is optional', () => {
    const fields = files.flatMap((file) => fieldsIn(readFileSync(join(libs, file), 'utf8')));
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((field) => field.includes('@IsOptional()') && !field.includes('| null'))).toEqual([]);
  });

  it('that holds an object is asked for one: class-validator looks into no null', () => {
    const fields = files.flatMap((file) => fieldsIn(readFileSync(join(libs, file), 'utf8')));
    const nested = fields.filter((field) => field.includes('@ValidateNested'));
    expect(nested.filter((field) => !/@(IsObject|IsDefined|IsArray)\(\)/.test(field))).toEqual([]);
  });
});
