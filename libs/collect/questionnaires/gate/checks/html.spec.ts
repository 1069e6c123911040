import { describe, expect, it } from '@jest/globals';
import { inspectText } from '../gate.ts';
import { both, findingsAmong, questionnaire, sound } from './tiny-questionnaire.ts';

const shown = (html: string) => ({ type: 'html', name: 'h', html: both(html) });

describe('HTML', () => {
  it('keeps paragraphs, lists, links, the call-out and definition lists', async () => {
    const html =
      '<h2>Titel</h2><p>Text &amp; <strong>mehr</strong><br><a href="https://example.org/x?a=1&amp;b=2">Link</a></p>' +
      '<div class="callout" role="note"><p>Freiwillig</p></div><dl><dt>Wer</dt><dd>Wir</dd></dl><ul><li>eins</li></ul>';
    expect(await findingsAmong(sound, shown(html))).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['<a href="javascript:alert(1)">x</a>', 'javascript:'],
    ['<p onclick="x()">y</p>', 'onclick'],
    ['<iframe src="https://example.org"></iframe>', '<iframe>'],
    ['<p style="position:fixed">x</p>', 'style'],
    ['<div class="kern-btn">x</div>', 'class'],
    ['<form action="https://example.org"><input name="a"></form>', '<form>'],
    ['<svg><a xlink:href="javascript:x">y</a></svg>', '<svg>'],
  ])('loses what could do harm, and says so: %s', async (html, named) => {
    const { findings, publishable } = await inspectText(JSON.stringify(questionnaire([sound, shown(html)])));
    expect(findings).toMatchObject([{ code: 'html-removed', severity: 'warning', question: 'h' }]);
    expect(findings[0]?.message.de).toContain(named);
    expect(publishable).toBe(true);
  });

  it('is not read in titles, which is said', async () => {
    expect(await findingsAmong({ ...sound, title: both('Was ist <b>wichtig</b>?') })).toEqual([
      'html-in-text at /pages/0/elements/0/title',
    ]);
    expect(await findingsAmong({ ...sound, title: both('Kosten < 5 und > 3') })).toEqual([]);
  });
});
