import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

const titled = (title: string) => ({ ...sound, name: 'folge', title: both(title) });

describe('texts that take something up', () => {
  it('take up answers and settings that exist', async () => {
    expect(await findingsAmong(sound, titled('Sie schrieben {bedarf} zu {{project.title}}'))).toEqual([]);
  });

  it('cannot take up what does not exist', async () => {
    expect(await findingsAmong(sound, titled('Zu {bedraf}'))).toContain('piped-unknown at /pages/0/elements/1/title');
    expect(await findingsAmong(sound, titled('{{project.budget}}'))).toContain(
      'placeholder-unknown at /pages/0/elements/1/title',
    );
  });

  it('never put an answer into HTML', async () => {
    const html = { type: 'html', name: 'h', html: both('<p>{bedarf}</p>') };
    expect(await findingsAmong(sound, html)).toContain('answer-in-html at /pages/0/elements/1/html');
  });
});
