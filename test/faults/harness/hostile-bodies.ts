import fc from 'fast-check';

/** Names that a form has, and names that somebody tries. */
const names = fc.oneof(
  fc.constantFrom('bedarf', 'note', 'bedarf-Comment', 'panel', 'tabelle'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

export const hostileTexts = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{bedarf}{note}{panel.x}',
  '=HYPERLINK("https://example.org","Hier")',
  "+cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  "'; DROP TABLE response; --",
  '${7*7}{{7*7}}%s%n\\u0000',
  '\u0000\u0007\u001b[31m\u009f',
  '\ud800',
  'a\udc00b',
  '\u202egnal\u2066',
  'e\u0301'.repeat(2_000),
  '👩‍👩‍👧‍👦'.repeat(300),
  `${'a'.repeat(40)}!`,
  'x'.repeat(20_000),
  '../../../../etc/passwd',
];

const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 80 }));
const numbers = fc.constantFrom(99, -1, 0.1, 1e21, 2 ** 53, -2_147_483_649, Number.MIN_VALUE, -0);
const nested = fc
  .integer({ min: 1, max: 600 })
  .map((levels): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)));
const rows = fc
  .integer({ min: 2, max: 1_500 })
  .map((count) => Array.from({ length: count }, (_, n) => ({ [`spalte${n % 3}`]: n })));

const values = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: numbers },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: rows },
);

const answers = fc.oneof(
  // `fromEntries` makes a name of its own of "__proto__", as a parser of JSON does.
  { weight: 8, arbitrary: fc.array(fc.tuple(names, values), { maxLength: 8 }).map((all) => Object.fromEntries(all)) },
  { weight: 1, arbitrary: values },
);

const fields = fc.record(
  {
    answers,
    locale: fc.oneof({ weight: 6, arbitrary: fc.constant('de') }, { weight: 1, arbitrary: values }),
    minutes: fc.oneof({ weight: 3, arbitrary: fc.constant(3) }, { weight: 1, arbitrary: values }),
    revision: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: values }),
    page: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: values }),
    kind: fc.oneof(fc.constant('workshop'), values),
    name: values,
    contact: fc.oneof(fc.constant('a@b.example'), values),
  },
  { requiredKeys: ['answers', 'locale', 'revision', 'page'] },
);

/** Bytes that no encoding of text has: alone, half of a character, a surrogate, an overlong slash. */
const brokenBytes = fc.constantFrom([0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0x00], [0xf5, 0x80]);

/** The bytes of a request's body, most of them JSON. */
export const hostileBody: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 10, arbitrary: fields.map((all) => Buffer.from(JSON.stringify(all))) },
  {
    weight: 1,
    arbitrary: fc.tuple(fields, brokenBytes, fc.nat()).map(([all, bytes, at]) => {
      const text = Buffer.from(JSON.stringify(all));
      const place = at % text.length;
      return Buffer.concat([text.subarray(0, place), Buffer.from(bytes), text.subarray(place)]);
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fields, fc.nat()).map(([all, at]) => {
      const text = Buffer.from(JSON.stringify(all));
      return text.subarray(0, at % text.length);
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
);
