import { isObject } from '../questionnaires/index.ts';

/** Words as people read them: line breaks and repeated spaces make no difference. */
export function normalWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a piece of HTML, and where its links lead: how it is set makes no difference. */
export function wordsOfHtml(html: string): string {
  return normalWords(html.replace(/<[^<>]*>/g, (tag) => ` ${/\bhref\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? ''} `));
}

const spellings: Readonly<Record<string, string>> = { '==': '=', '!=': '<>', '&&': 'and', '||': 'or' };
/** Each alternative matches wherever it begins, so that no text is read twice. */
const tokens = /'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?|\{[^{}]*\}?|[<>=!]=|<>|&&|\|\||[A-Za-z_][\w.]*|[\d.]+|\S/g;

/** An expression without what makes no difference: spaces, kind of quotes, two spellings of one operator. */
export function normalExpression(expression: string): string {
  return (expression.match(tokens) ?? []).map(normalToken).join(' ');
}

function normalToken(token: string): string {
  const [first = ''] = token;
  if ((first === "'" || first === '"') && token.length > 1 && token.endsWith(first)) return `'${token.slice(1, -1)}'`;
  if (first === '{' && token.endsWith('}')) return `{${token.slice(1, -1).trim()}}`;
  const lower = token.toLowerCase();
  return spellings[lower] ?? (keywords.has(lower) ? lower : token);
}

const keywords = new Set(
  'and or not empty notempty contains contain notcontains notcontain anyof allof noneof true false'.split(' '),
);

/** Deeper than any questionnaire is. */
const deepest = 40;

/** A value as text: members in the order of their names, words without what makes no difference. */
export function normalValue(value: unknown, depth = 0): string {
  if (depth > deepest) return '…';
  if (typeof value === 'string') return depth === 0 ? normalWords(value) : JSON.stringify(normalWords(value));
  if (Array.isArray(value)) return `[${value.map((one) => normalValue(one, depth + 1)).join(', ')}]`;
  if (!isObject(value)) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, part]) => `${key}: ${normalValue(part, depth + 1)}`).join(', ')}}`;
}
