import { describe, expect, it } from '@jest/globals';
import { contentForActors, type ProjectFacts } from '#domain';
import { both, questionnaire, sound } from './checks/tiny-questionnaire.ts';
import { gatePorts } from './gate.ts';

const project: ProjectFacts = {
  title: 'Kette <b>„A & B“</b> {bedarf}',
  municipality: 'Stadt Lindenau',
  purpose: { de: 'Wirkung', en: 'Impact' },
  dataController: { de: 'Jugendamt\nMarkt 1', en: '' },
  evaluations: both('Themen'),
  deletionDate: '2028-12-31',
};
const published = async (elements: unknown[]) => contentForActors(questionnaire(elements), await gatePorts(), project);
const shown = async (html: unknown) => {
  const content = await published([sound, { type: 'html', name: 'h', html }]);
  return JSON.stringify(content['pages']);
};

describe('what actors are asked', () => {
  it('says the settings of the project, each language its own', async () => {
    const text = await shown({
      de: '<p>{{project.purpose}} bis {{ project.deletionDate }}</p>',
      en: '{{project.purpose}} {{project.deletionDate}}',
    });
    expect(text).toContain('<p>Wirkung bis 31. Dezember 2028</p>');
    expect(text).toContain('"Impact 31 December 2028"');
  });

  it('falls back to the other language where a setting is written in one', async () => {
    expect(await shown(both('{{project.dataController}}'))).toContain('Jugendamt<br />Markt 1 (en)');
  });

  it('never lets a setting become HTML, or take up an answer', async () => {
    const text = await shown(both('<p>{{project.title}}</p>'));
    expect(text).toContain('&lt;b&gt;„A &amp; B“&lt;/b&gt;');
    expect(text).toContain('(bedarf)');
    const content = await published([{ ...sound, title: both('{{project.title}}') }]);
    expect(JSON.stringify(content)).toContain('Kette <b>„A & B“</b> (bedarf)');
  });

  it('takes up no answer in HTML, however the braces are written', async () => {
    expect(await shown(both('<p>&#123;bedarf&#125; &lbrace;bedarf&rbrace;</p>'))).not.toMatch(/\{bedarf/);
  });

  it('has no HTML that could do harm, and nothing that nobody knows', async () => {
    const text = await shown(both('<p onclick="x()">Hallo<script>alert(1)</script></p>'));
    expect(text).toContain('<p>Hallo</p>');
    const content = await published([{ ...sound, erfunden: 1, __proto__: { x: 1 } }]);
    expect(JSON.stringify(content)).not.toContain('erfunden');
  });

  it('is otherwise what was written', async () => {
    expect(await published([sound])).toEqual(questionnaire([sound]));
  });
});
