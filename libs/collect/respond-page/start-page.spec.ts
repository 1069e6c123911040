import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isObject, type QuestionnaireContent } from '#domain';
import { projectFolder } from '#platform';
import { nativePageOf } from './native-page.ts';
import { startPage, type StartPage } from './start-page.ts';

const file: unknown = JSON.parse(readFileSync(join(projectFolder, 'surveys/akteursbefragung/v1.json'), 'utf8'));
const shipped: QuestionnaireContent = isObject(file) ? file : {};

const pageFor = (wanted: Partial<StartPage> = {}): string =>
  startPage({
    language: 'de',
    languages: ['de', 'en'],
    municipality: 'Stadt Lindenau',
    dataController: 'Stadt Lindenau, Jugendamt',
    content: shipped,
    mode: 'anonymous',
    link: 'personal',
    draftKey: 'abc',
    assets: { styles: ['/assets/a.css'], script: '/assets/a.js', parts: [], later: [] },
    ...wanted,
  });

const firstPage = (...elements: object[]): QuestionnaireContent => ({
  title: 'Frage',
  pages: [{ name: 'a', elements }],
});

describe('the first page of a questionnaire', () => {
  it('of the actor survey is complete as plain HTML', () => {
    expect(nativePageOf(shipped, 'de').complete).toBe(true);
    const page = pageFor();
    expect(page).toContain('Ich habe die Datenschutzhinweise gelesen und möchte teilnehmen');
    expect(page).toContain('Beginnen');
  });

  it('speaks the language that was asked for', () => {
    expect(pageFor({ language: 'en' })).toContain('<html lang="en" dir="ltr">');
    expect(pageFor({ language: 'en' })).toContain('I have read the privacy notice');
  });

  it('says honestly whether answers can be withdrawn later', () => {
    expect(pageFor({ mode: 'anonymous' })).toContain('nicht mehr heraussuchen, ändern oder löschen');
    expect(pageFor({ mode: 'pseudonymous' })).toContain('oder sie löschen lassen');
    expect(pageFor({ mode: 'pseudonymous', link: 'open' })).toContain('nicht mehr heraussuchen, ändern oder löschen');
  });

  it('names who is responsible, and points to nobody where the project does not say', () => {
    expect(pageFor()).toContain('Datenschutz: Stadt Lindenau, Jugendamt');
    expect(pageFor()).toContain('die unten auf dieser Seite steht');
    const page = pageFor({ dataController: '' });
    expect(page).not.toContain('Datenschutz: ');
    expect(page).not.toContain('die unten auf dieser Seite steht');
    expect(page).toContain('Wenden Sie sich an die Person, die Ihnen den Link geschickt hat.');
  });

  it('holds no script, style or handler of its own, so that the security policy can forbid them', () => {
    const page = pageFor();
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/a.js">']);
  });

  it('leaves questions with conditions to SurveyJS and still shows the introduction', () => {
    const content = firstPage(
      { type: 'html', name: 'intro', html: '<p>Guten Tag</p>' },
      { type: 'text', name: 'amt', visibleIf: '{x} = 1' },
    );
    expect(nativePageOf(content, 'de')).toEqual({
      parts: [{ kind: 'html', html: '<p>Guten Tag</p>' }],
      complete: false,
    });
  });

  it('shows titles and choices as the text they are', () => {
    const page = pageFor({
      content: firstPage({
        type: 'radiogroup',
        name: 'r',
        title: '<b>Ja?</b>',
        choices: [{ value: '"x"', text: '<i>' }],
      }),
    });
    expect(page).toContain('&lt;b&gt;Ja?&lt;/b&gt;');
    expect(page).toContain('value="&quot;\\&quot;x\\&quot;&quot;"');
  });
});
