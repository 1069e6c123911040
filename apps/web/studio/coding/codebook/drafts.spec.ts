import { describe, expect, it } from '@jest/globals';
import { type CodebookAction, type CodeText } from './actions.ts';
import { afterChange, written } from './drafts.ts';

const text = (name: string): CodeText => ({
  name,
  definition: '',
  includeWhen: '',
  excludeWhen: '',
  example: '',
  color: '#336699',
});
const edit = (to: string): CodebookAction => ({ do: 'edit', id: 'zeit', from: text('Zeit'), to: text(to) });
const place = { parentId: null, beforeId: null };

describe('what is written about a code', () => {
  it('goes on from the revision at which the writing began', () => {
    const once = written({}, 'zeit', text('Zeitm'), 3);
    expect(written(once, 'zeit', text('Zeitmangel'), 4)).toEqual({ zeit: { text: text('Zeitmangel'), revision: 3 } });
  });

  it('is no draft any more once its very words are saved', () => {
    expect(afterChange({ zeit: { text: text('Zeitmangel'), revision: 3 } }, edit('Zeitmangel'), 4)).toEqual({});
  });

  it('stays where somebody has typed on while it was saved, and can be saved next', () => {
    const typedOn = { zeit: { text: text('Zeitmangel überall'), revision: 3 } };
    expect(afterChange(typedOn, edit('Zeitmangel'), 4)).toEqual({
      zeit: { text: text('Zeitmangel überall'), revision: 4 },
    });
  });

  it('stays beside a move of its code, and beside changes of other codes', () => {
    const drafts = { zeit: { text: text('Zeitmangel'), revision: 3 } };
    expect(afterChange(drafts, { do: 'move', id: 'zeit', from: place, to: place }, 4)).toEqual({
      zeit: { text: text('Zeitmangel'), revision: 4 },
    });
    expect(afterChange(drafts, { do: 'archive', id: 'geld' }, 2)).toEqual(drafts);
  });

  it('goes with a code that is deleted', () => {
    const drafts = { zeit: { text: text('Zeitmangel'), revision: 3 } };
    expect(afterChange(drafts, { do: 'delete', id: 'zeit', text: text('Zeit'), place }, undefined)).toEqual({});
  });
});
