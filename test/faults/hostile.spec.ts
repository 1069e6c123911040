import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newAnonymousId } from '#platform';
import { databases, type TestDatabase } from '../support/databases.ts';
import { HttpClient } from '../support/http-client.ts';
import { logIn } from '../support/people.ts';
import { extent, isLong, report, seed } from './harness/extent.ts';
import { hostileBody, hostileTexts } from './harness/hostile-bodies.ts';
import { isIntact, aPlace } from './harness/place.ts';
import { type Product, startProduct } from './harness/product.ts';
import { head, RawSpeaker } from './harness/raw.ts';
import { arrangeSurvey, shortWith, type Survey } from './harness/survey.ts';
import { Watch } from './harness/watch.ts';

const bodies = extent('FAULTS_BODIES', { short: 400, long: 100_000 });
const atOnce = 16;
const text = (answers: string) => `{"answers":${answers},"locale":"de","revision":0,"page":0}`;
const levels = (count: number) => `{"bedarf":${'['.repeat(count)}${']'.repeat(count)}}`;

/** A pattern that many a text nearly fits, and an address, which is one of the form library's own. */
const asksForAPattern = {
  type: 'text',
  name: 'kennung',
  validators: [{ type: 'regex', regex: '^([a-z]+-)*[0-9]+$' }, { type: 'email' }],
};
const exploding = ['^(a+)+$', '^(a|a)*$', '^(\\w+\\s?)*$', '(x+x+)+y', '^(.*,)*end$', '^(?=(a+)+$).*$'];

describe.each(databases)('somebody who sends what hurts, on %s', (kind) => {
  let place: TestDatabase;
  let survey: Survey;
  let product: Product;

  beforeAll(async () => {
    place = await aPlace(kind);
    survey = await arrangeSurvey(place, 0, shortWith(asksForAPattern));
    product = await startProduct(place);
  });
  afterAll(async () => {
    await product.stop();
    await place.remove();
  });

  const places = () =>
    ['responses', 'drafts', 'involvements'].map((what) => `${survey.open}/${what}/${newAnonymousId()}`);
  let sent = 0;
  const send = async (path: string, body: string | Buffer, headers: Record<string, string> = {}) => {
    sent += 1;
    const from = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
    const answer = await fetch(new URL(path, product.url), {
      method: 'PUT',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    });
    return { status: answer.status, text: await answer.text() };
  };
  const isJudged = ({ status }: { status: number }) => status < 300 || (status >= 400 && status < 500);
  const honestWords = text('{"bedarf":"Ansprechpersonen","note":3}');
  // Accepted, or kept for the team where a busy machine has taken too long to judge it.
  const isHeard = async () =>
    expect((await send(`${survey.open}/responses/${newAnonymousId()}`, honestWords)).status).toBe(200);

  it.each([
    ['an unknown question', text('{"fremd":{"a":[1]}}')],
    ['lists and objects where words belong', text('{"bedarf":{"a":1},"note":[3]}')],
    ['the prototype of everything', text('{"__proto__":{"note":3}}')],
    ['a prototype in a question', text('{"bedarf":{"constructor":{"prototype":{"x":1}}}}')],
    ['10,000 rows', text(JSON.stringify({ bedarf: Array.from({ length: 10_000 }, () => ({ a: 1 })) }))],
    ['1,000 levels', text(levels(1_000))],
    ['100,000 levels', text(levels(100_000))],
    ['the same question 20,000 times', text(`{${'"note":3,'.repeat(20_000)}"note":4}`)],
    ['numbers that no column holds', text('{"note":1e400,"bedarf":-1e-400}')],
    ['everything in every field', text(JSON.stringify({ bedarf: hostileTexts.join(''), note: hostileTexts }))],
    ['nothing', ''],
    ['nothing but null', 'null'],
    ['a byte order mark', '\ufeff{}'],
    ['UTF-16', Buffer.from(text('{}'), 'utf16le')],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    [
      'half a character',
      Buffer.concat([Buffer.from('{"answers":{"bedarf":"'), Buffer.from([0xe2, 0x82]), Buffer.from('"}}')]),
    ],
    ['more than any form holds', text(JSON.stringify({ bedarf: 'x'.repeat(1_500_000) }))],
  ])('is refused, or heard and set aside, with %s', async (_, body) => {
    for (const path of places()) expect(isJudged(await send(path, body))).toBe(true);
    await isHeard();
  });

  it.each(hostileTexts.map((words): [string] => [JSON.stringify(words).slice(0, 40)]))(
    'writes %s wherever words belong, and the server lives',
    async (shown) => {
      const words = hostileTexts.find((each) => JSON.stringify(each).startsWith(shown.slice(0, 40))) ?? shown;
      const everywhere = { bedarf: words, note: words, [words]: words };
      const offer = { kind: words, name: words, contact: words };
      const body = { answers: everywhere, locale: 'de', revision: 0, page: 0, ...offer };
      for (const path of places()) expect(isJudged(await send(path, JSON.stringify(body)))).toBe(true);
      const named = { ...offer, kind: 'workshop', contact: 'a@kita.example' };
      expect(isJudged(await send(`${survey.open}/involvements/${newAnonymousId()}`, JSON.stringify(named)))).toBe(true);
      for (const path of [
        `/api/respond/${encodeURIComponent(Buffer.from(words).toString())}`,
        '/api/respond/%00',
        '/api/respond/%ff/drafts/x',
      ])
        expect(isJudged(await fetch(new URL(path, product.url)))).toBe(true);
      await isHeard();
    },
  );

  it('begins to send 50 MB, and is stopped while others are heard', async () => {
    const [path = ''] = places();
    const honestly = await RawSpeaker.to(product.url);
    honestly.say(head(path, { 'content-length': 50_000_000 }));
    expect(await honestly.status()).toBe(413);
    const unmeasured = await RawSpeaker.to(product.url);
    unmeasured.say(head(path, { 'transfer-encoding': 'chunked' }));
    const mouthful = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    for (let said = 0; said < 50_000_000 && !unmeasured.hasHeard; said += 65_536) {
      unmeasured.say(mouthful);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await isHeard();
    expect([413, 0]).toContain(await unmeasured.status());
    for (const speaker of [honestly, unmeasured]) speaker.leave();
  });

  it.each([
    ['two lengths', { 'content-length': 5, 'transfer-encoding': 'chunked' }, '0\r\n\r\n'],
    ['a length that is none', { 'content-length': 'viel' }, '{}'],
    ['a part that says no length', { 'transfer-encoding': 'chunked' }, 'zz\r\n{}\r\n'],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5 }, '--x--'],
    ['packed words', { 'content-encoding': 'gzip', 'content-length': 2 }, '{}'],
    ['a header without end', { 'x-long': 'x'.repeat(100_000), 'content-length': 2 }, '{}'],
  ])('speaks broken HTTP: %s', async (_, headers, body) => {
    const [path = ''] = places();
    const speaker = await RawSpeaker.to(product.url);
    speaker.say(head(path, headers) + body);
    const status = await speaker.status();
    expect(status === 0 || isJudged({ status })).toBe(true);
    speaker.leave();
    await isHeard();
  });

  it('thinks of patterns that explode: none is taken, and their texts are judged like any other', async () => {
    const lead = new HttpClient(product.url);
    await logIn(lead, survey.lead);
    for (const [n, regex] of exploding.entries()) {
      const text = JSON.stringify(shortWith({ ...asksForAPattern, validators: [{ type: 'regex', regex }] }));
      const { body } = await lead.post(`${survey.path}/questionnaires`, { slug: `muster-${n}`, text });
      expect(body).toMatchObject({ slug: 'questionnaire-broken', errors: [{ code: 'pattern-slow' }] });
    }
    const texts = ['a', 'ab-', 'x', ' ', 'a@', 'end,', '1', '-'].map((part) => `${part.repeat(40_000)}!`);
    const answers = texts.map((kennung) => send(places()[0] ?? '', text(JSON.stringify({ kennung }))));
    await isHeard();
    for (const answer of await Promise.all(answers)) expect(isJudged(answer)).toBe(true);
  });

  it('speaks slowly, with 100 voices, while others are heard; and is heard herself once she has ended', async () => {
    const body = text('{"bedarf":"langsam","note":2}');
    const slow = await Promise.all(Array.from({ length: 100 }, () => RawSpeaker.to(product.url)));
    for (const [n, speaker] of slow.entries()) {
      const [path = ''] = places();
      const whole = head(path, { 'content-length': Buffer.byteLength(body), 'x-forwarded-for': `10.9.9.${n}` }) + body;
      speaker.say(n % 2 === 0 ? whole.slice(0, -5) : whole.slice(0, 30));
    }
    await isHeard();
    expect(slow.filter(({ hasHeard }) => hasHeard)).toEqual([]);
    const [first, ...others] = slow;
    first?.say(body.slice(-5));
    expect(await first?.status()).toBe(200);
    for (const speaker of others) speaker.leave();
    await isHeard();
  });

  if (isLong) {
    it('speaks more slowly than is waited for, with 100 voices: each is hung up on, and others are heard', async () => {
      const watch = new Watch(product.url, `${survey.open}/responses/`, honestWords);
      const slow = await Promise.all(Array.from({ length: 100 }, () => RawSpeaker.to(product.url)));
      const whole = (n: number) => {
        const path = places()[n % 3] ?? '';
        return head(path, { 'content-length': 1_000, 'x-forwarded-for': `10.9.8.${n}` }) + ' '.repeat(1_000);
      };
      const drips = slow.map(async (speaker, n) => {
        const words = whole(n);
        for (let said = 0; said < words.length && !speaker.hasHeard && !speaker.isOver; said += 1) {
          speaker.say(words.charAt(said));
          await pause(100);
        }
        return speaker.status();
      });
      const statuses = await Promise.all(drips);
      expect(statuses.filter((status) => status !== 408 && status !== 0)).toEqual([]);
      await watch.end();
      expect(watch.refused).toEqual([]);
      report(`${kind}: 100 voices that speak a letter in 100 ms are hung up on; meanwhile ${watch.times}`);
    }, 200_000);
  }

  it(
    `sends ${bodies} bodies that nobody has thought of, and hears no "error on our side" (seed ${seed})`,
    async () => {
      const watch = new Watch(product.url, `${survey.open}/responses/`, honestWords);
      const strange: string[] = [];
      // Few are thought of at a time: whoever thinks cannot watch.
      const portion = Math.min(bodies, 50);
      for (let begun = 0; begun < bodies; begun += portion) {
        const waiting = fc.sample(hostileBody, { numRuns: portion, seed: (seed + begun) | 0 });
        const voice = async () => {
          for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
            const path = places()[body.length % 3] ?? '';
            const answer = await send(path, body);
            if (!isJudged(answer)) strange.push(`${answer.status} for ${body.toString().slice(0, 300)} at ${path}`);
          }
        };
        await Promise.all(Array.from({ length: atOnce }, voice));
        if (begun % 1_000 === 0) await watch.weigh();
        expect(strange).toEqual([]);
      }
      await watch.end();
      expect(watch.refused).toEqual([]);
      expect(watch.staysLevel).toBe(true);
      await isHeard();
      expect(await isIntact(place)).toBe(true);
      report(`${kind}: ${bodies} hostile bodies (seed ${seed}): no 5xx; ${watch.summary}`);
    },
    60_000 + bodies * 100,
  );
});
