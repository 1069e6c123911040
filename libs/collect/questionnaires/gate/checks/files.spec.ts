import { describe, expect, it } from '@jest/globals';
import { settings } from 'survey-core';
import { acceptedCategories } from '#domain';
import { both, findingsAmong } from './tiny-questionnaire.ts';

const at = '/pages/0/elements/0';
const file = { type: 'file', name: 'beleg', title: both('Beleg'), maxSize: 50_000 };
const signature = { type: 'signaturepad', name: 'zeichen', title: both('Unterschrift') };
const panels = (...templateElements: object[]) => ({
  ...{ type: 'paneldynamic', name: 'p', title: both('P'), templateElements },
});
/** What is found apart from the hint that every one of them gets. */
const errorsAmong = async (...elements: object[]) =>
  (await findingsAmong(...elements)).filter((finding) => !finding.startsWith('tells-who'));

describe('questions for files and signatures', () => {
  it('can be asked, with a hint that they tell who answers', async () => {
    expect(await findingsAmong(file, signature)).toEqual([`tells-who at ${at}`, 'tells-who at /pages/0/elements/1']);
    const panel = { type: 'panel', name: 'q', elements: [signature] };
    expect(await errorsAmong(panel, { ...panels(file), maxPanelCount: 2 })).toEqual([]);
  });

  it('store what they are given with the answers', async () => {
    expect(await errorsAmong({ ...file, storeDataAsText: false })).toEqual([
      `file-stored-elsewhere at ${at}/storeDataAsText`,
    ]);
    expect(await errorsAmong({ ...signature, storeDataAsText: false })).toEqual([
      `file-stored-elsewhere at ${at}/storeDataAsText`,
    ]);
  });

  it.each([undefined, 0, -1, 1.5, 150_001])('say how large a file may be: %s', async (maxSize) => {
    const place = maxSize === undefined ? at : `${at}/maxSize`;
    expect(await errorsAmong({ ...file, maxSize })).toContain(`file-size-missing at ${place}`);
  });

  it('fit together into one response, however it is filled in', async () => {
    const two = { ...file, allowMultiple: true, maxFiles: 2 };
    expect(await errorsAmong(two, { ...signature, name: 'a' })).toEqual([]);
    expect(await errorsAmong(two, { ...file, name: 'b', maxSize: 50_001 })).toEqual([
      'files-too-large at /pages/0/elements/1',
    ]);
    expect(await errorsAmong({ ...file, allowMultiple: true })).toEqual([`files-too-large at ${at}`]);
    expect(await errorsAmong({ ...file, allowMultiple: true, maxFiles: 0 })).toEqual([`files-too-large at ${at}`]);
    const small = { ...file, maxSize: 10, allowMultiple: true };
    expect(await errorsAmong({ ...small, maxFiles: 20 })).toEqual([]);
    expect(await errorsAmong({ ...small, maxFiles: 21 })).toEqual([`files-too-large at ${at}`]);
    expect(await errorsAmong(panels(signature))).toEqual([`files-too-large at ${at}/templateElements/0`]);
    expect(await errorsAmong({ ...panels(signature), maxPanelCount: 5 })).toEqual([]);
    const inner = { ...panels(signature), name: 'i', maxPanelCount: 2 };
    expect(await errorsAmong({ ...panels(inner), maxPanelCount: 3 })).toEqual([
      `files-too-large at ${at}/templateElements/0/templateElements/0`,
    ]);
  });

  it('name kinds of files that there are', async () => {
    expect(await errorsAmong({ ...file, acceptedTypes: '.pdf, image/*,.tar.gz,application/vnd.ms-excel' })).toEqual([]);
    for (const acceptedTypes of ['pdf', '.pdf;.png', 'image/png/x', 'text/*', '../etc']) {
      expect(await errorsAmong({ ...file, acceptedTypes })).toEqual([`file-kind-unknown at ${at}/acceptedTypes`]);
    }
    expect(await errorsAmong({ ...file, acceptedCategories: ['image', 'custom'] })).toEqual([]);
    expect(await errorsAmong({ ...file, acceptedCategories: ['bilder'] })).toEqual([
      `file-kind-unknown at ${at}/acceptedCategories`,
    ]);
  });

  it('mean by a category what the form means', () => {
    expect(acceptedCategories).toEqual(settings.acceptedFileCategories);
  });

  it('turn on no camera, load no picture and are stored in a format that is known', async () => {
    expect(await errorsAmong({ ...file, sourceType: 'camera' })).toEqual([`file-from-camera at ${at}/sourceType`]);
    expect(await errorsAmong({ ...signature, backgroundImage: 'https://example.org/x.png' })).toEqual([
      `loads-from-elsewhere at ${at}/backgroundImage`,
    ]);
    expect(await errorsAmong({ ...signature, backgroundImage: 'data:image/png;base64,iVBORw0KGgo=' })).toEqual([]);
    expect(await errorsAmong({ ...signature, dataFormat: 'JPEG' })).toEqual([`setting-unknown at ${at}/dataFormat`]);
  });

  it('do not belong to the rows of a table', async () => {
    const columns = [{ name: 'c', title: both('C'), cellType: 'text' }];
    const table = { type: 'matrixdynamic', name: 'm', title: both('M'), columns, detailPanelMode: 'underRow' };
    expect(await errorsAmong({ ...table, maxRowCount: 1, detailElements: [signature] })).toContain(
      `file-in-row at ${at}/detailElements/0/type`,
    );
    const cells = { ...table, columns: [{ name: 'c', title: both('C'), cellType: 'signaturepad' }] };
    expect(await errorsAmong(cells)).toContain(`cell-type-unknown at ${at}/columns/0`);
  });
});
