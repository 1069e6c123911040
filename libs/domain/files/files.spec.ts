import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptedKinds,
  base64Length,
  base64Size,
  fileBounds,
  fileFaults,
  fileRule,
  isAcceptedKind,
  isFileName,
  longestDataUrl,
  readDataUrl,
  signatureFault,
  signatureFormat,
} from './index.ts';

const bytes = fc.uint8Array({ maxLength: 200 });
const types = fc.constantFrom('image/png', 'application/pdf', 'image/svg+xml', 'video/webm;codecs=vp8', '');
const base64 = (content: Uint8Array) => btoa(String.fromCharCode(...content));
const decoded = (text: string): string | undefined => {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
};

describe('data URLs', () => {
  it('tell type and size of what they hold', () => {
    fc.assert(
      fc.property(bytes, types, (content, type) => {
        expect(readDataUrl(`data:${type};base64,${base64(content)}`)).toEqual({
          ...{ type, size: content.length, base64: base64(content) },
        });
        expect(base64Length(content.length)).toBe(base64(content).length);
      }),
    );
  });

  it('have the size of their content only where it would be written with the same base64', () => {
    const signs = fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '+', '/', '=', '-', '_', ' ', '\n', '.');
    const nearly = fc.string({ unit: signs, maxLength: 12 });
    fc.assert(
      fc.property(nearly, (text) => {
        const content = decoded(text);
        const isSound = content !== undefined && btoa(content).length === text.length && !/\s/.test(text);
        expect(base64Size(text)).toBe(isSound ? content.length : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', 'data:', 'data:,x', 'data:image/png,AAAA', 'DATA:image/png;base64,AAAA', 'data:image/png;base64', 'x'])(
    'are not: %j',
    (text) => expect(readDataUrl(text)).toBeUndefined(),
  );

  it('are read in time that grows with their length only', () => {
    const long = 200_000;
    const hostile = ['A'.repeat(long), ';base64,'.repeat(long / 8), '='.repeat(long), `${'A'.repeat(long)}!`];
    const begun = performance.now();
    for (const text of hostile) for (const head of ['', 'data:', 'data:image/png;base64,']) readDataUrl(head + text);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('can be as long as the largest file', () => {
    const type = `application/${'x'.repeat(fileBounds.typeLength - 12)}`;
    const url = `data:${type};base64,${'A'.repeat(base64Length(fileBounds.together))}`;
    expect([url.length, readDataUrl(url)?.size]).toEqual([longestDataUrl, fileBounds.together]);
  });
});

describe('kinds of files', () => {
  const kinds = (list: string) => acceptedKinds(list, undefined);
  it.each<[string, string, string, boolean]>([
    ['.pdf', 'Bericht.PDF', '', true],
    ['.pdf', 'pdf', 'application/pdf', false],
    ['.pdf', '.pdf', 'application/pdf', false],
    ['image/*', 'x', 'IMAGE/png', true],
    ['image/*', 'x.png', 'imagery/png', false],
    ['image/png, .txt', 'a.txt', 'application/x', true],
    ['image/png', 'a.png', 'image/png;q=1', true],
    ['image/png', 'a.png', 'text/html', false],
    ['', 'a.exe', '', true],
  ])('%s of %s as %s: %s', (list, name, type, taken) => {
    expect(isAcceptedKind({ name, type }, kinds(list))).toBe(taken);
  });

  it('do not depend on case, spaces or order', () => {
    const listed = fc.subarray(['.pdf', '.png', 'image/*', 'text/plain', 'application/pdf'], { minLength: 1 });
    const file = fc.record({
      name: fc.constantFrom('a.pdf', 'b.PNG', 'c', 'd.txt'),
      type: fc.constantFrom('', 'image/gif', 'text/plain', 'application/pdf'),
    });
    fc.assert(
      fc.property(listed, file, (list, one) => {
        const other = [...list].reverse().join(' , ').toUpperCase();
        expect(isAcceptedKind(one, kinds(other))).toBe(isAcceptedKind(one, kinds(list.join(','))));
        expect(isAcceptedKind(one, kinds(list.join(',')))).toBe(list.some((kind) => isAcceptedKind(one, [kind])));
      }),
    );
  });
});

describe('files in answers', () => {
  const rule = fileRule({ allowMultiple: true, maxFiles: 2, maxSize: 6, acceptedTypes: '.png' });
  const png = { name: 'a.png', type: 'image/png', content: 'data:image/png;base64,iVBORw0=' };
  const faults = (value: unknown) => fileFaults(value, rule);

  it('fit as the form stores them', () => {
    expect(faults([png, { ...png, name: 'Über uns.png' }])).toEqual([]);
    expect(faults([{ name: 'b.png', type: '', content: 'data:application/octet-stream;base64,' }])).toEqual([]);
  });

  it.each<[unknown, object[]]>([
    [png, [{ fault: 'wrong-type' }]],
    [[{ ...png, path: '/' }], [{ fault: 'wrong-type' }]],
    [[{ name: 'a.png', type: 'image/png' }], [{ fault: 'wrong-type' }]],
    [[png, png, png], [{ fault: 'too-many' }]],
    [[png, { ...png, content: 'data:image/png;base64,iVBORw0' }], [{ fault: 'file-broken', file: 1 }]],
    [[{ ...png, type: 'image/gif' }], [{ fault: 'file-broken', file: 0 }]],
    [[{ ...png, name: '../a.png' }], [{ fault: 'file-name', file: 0 }]],
    [[{ ...png, content: 'data:image/png;base64,iVBORw0KGg==' }], [{ fault: 'file-too-large', file: 0 }]],
    [[{ ...png, name: 'a.pdf' }], [{ fault: 'file-kind', file: 0 }]],
  ])('do not fit: %j', (value, expected) => expect(faults(value)).toEqual(expected));

  it('can be told for any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(faults(value))).toBe(true);
        expect(signatureFault(value, 'png')).toBeDefined();
      }),
    );
  });

  it('have names that lead nowhere', () => {
    for (const name of ['Bericht (2).pdf', '.env', 'ä', '字.png']) expect(isFileName(name)).toBe(true);
    for (const name of ['', ' ', '.', '..', 'a/b', 'a\\b', 'a\nb', 'a\u0000', 'a\u007f', 'x'.repeat(256)])
      expect(isFileName(name)).toBe(false);
  });
});

describe('signatures', () => {
  it('are pictures in the format of their question', () => {
    const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
    expect(signatureFault(svg, signatureFormat('svg'))).toBeUndefined();
    expect(signatureFault(svg, signatureFormat(undefined))).toBe('wrong-type');
    expect(signatureFault('data:image/png;base64,', 'png')).toBe('wrong-type');
    expect(signatureFault(`data:image/png;base64,${'A'.repeat(40_004)}`, 'png')).toBe('signature-too-large');
  });
});
