import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachment, safeFileName } from '../files/index.ts';
import { questionsOf } from '../questionnaires/index.ts';
import { responseColumns, responseFields } from '../response-table/index.ts';
import { foldFiles, storedFiles, withoutFiles } from './stored-files.ts';

const template = [
  { type: 'file', name: 'bild' },
  { type: 'text', name: 'wort' },
];
const questions = questionsOf({
  elements: [
    { type: 'file', name: 'belege', allowMultiple: true },
    { type: 'signaturepad', name: 'zeichen' },
    { type: 'paneldynamic', name: 'p', templateElements: template },
    { type: 'comment', name: 'rest' },
  ],
});
const content = `data:image/png;base64,${'A'.repeat(400)}`;
const png = (name: string) => ({ name, type: 'image/png', content });
const answers = {
  belege: [png('a.png'), png('b.png')],
  zeichen: content,
  p: [{ wort: 'x' }, { bild: [png('c.png')] }],
  rest: content,
};

describe('files among answers', () => {
  it('are found where a question asks for them, and nowhere else', () => {
    expect(storedFiles(questions, answers).map(({ base64, ...file }) => ({ ...file, length: base64.length }))).toEqual([
      { place: '/belege/0', question: 'belege', name: 'a.png', size: 300, length: 400 },
      { place: '/belege/1', question: 'belege', name: 'b.png', size: 300, length: 400 },
      { place: '/zeichen', question: 'zeichen', name: 'zeichen.png', size: 300, length: 400 },
      { place: '/p/1/bild/0', question: 'p', name: 'c.png', size: 300, length: 400 },
    ]);
  });

  it('are read as their names, signatures as that there is one', () => {
    const [belege, zeichen, p] = questions;
    if (belege === undefined || zeichen === undefined || p === undefined) throw new Error('There are such questions.');
    expect(withoutFiles(belege, answers.belege)).toEqual(['a.png', 'b.png']);
    expect(withoutFiles(zeichen, answers.zeichen)).toBe(true);
    expect(withoutFiles(p, answers.p)).toEqual([{ wort: 'x' }, { bild: ['c.png'] }]);
  });

  it('stand in a table of responses by name', () => {
    const columns = responseColumns([{ questions }]);
    const fields = (values: 'labels' | 'values', given = {}) =>
      responseFields(columns, { questions }, given, { values, language: 'de', dialect: 'rfc4180' });
    const { rest, ...files } = answers;
    expect(rest).toBe(content);
    expect(columns).toEqual(['belege', 'zeichen', 'p[bild]', 'p[wort]', 'rest']);
    expect(fields('labels', files)).toEqual(['a.png | b.png', 'unterschrieben', ' | c.png', 'x | ', '']);
    expect(fields('values', files)).toEqual(['a.png | b.png', 'true', ' | c.png', 'x | ', '']);
    expect(fields('labels')).toEqual(['', '', '', '', '']);
  });

  it('are folded for reading and unfolded after editing, whatever came', () => {
    const { folded, unfold } = foldFiles(answers);
    expect(JSON.stringify(folded)).not.toContain('AAAA');
    expect(JSON.stringify(folded)).toContain('300 Bytes');
    expect(unfold(folded)).toEqual(answers);
    expect(unfold({ zeichen: foldFiles({ x: content }).folded })).toEqual({ zeichen: { x: content } });
    const sly = { a: content, b: foldFiles(content).folded };
    expect(foldFiles(sly).unfold(foldFiles(sly).folded)).toEqual(sly);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = { value };
        expect(foldFiles(given).unfold(foldFiles(given).folded)).toEqual(given);
      }),
    );
  });

  it('are saved under a name that hides nothing and leads nowhere', () => {
    expect(safeFileName('Bericht (2).pdf')).toBe('Bericht (2).pdf');
    expect(safeFileName('rechnung\u202efdp.exe')).toBe('rechnung_fdp.exe');
    expect(safeFileName('../../.ssh')).toBe('_ .. .ssh');
    expect(safeFileName('..')).toBe('_');
    expect(safeFileName('')).toBe('datei');
    expect(attachment('Über "uns".pdf')).toBe(
      `attachment; filename="_ber uns .pdf"; filename*=UTF-8''%C3%9Cber%20uns%20.pdf`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.~!%-]+$/);
      }),
    );
  });
});
