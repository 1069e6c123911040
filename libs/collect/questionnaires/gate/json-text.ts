import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {
  type FileFault,
  fileMessages,
  type Finding,
  isJsonObject,
  pointerBelow,
  pointerSteps,
  type QuestionnaireContent,
} from '#domain';

/** A JSON file that was read, and where in it each value stands. */
export interface ReadJson {
  /** What it says; undefined where it cannot be read at all. */
  readonly content: QuestionnaireContent | undefined;
  /** What is wrong with it as JSON. */
  readonly findings: readonly Finding[];
  /** Line and column, from 1, of what an RFC 6901 pointer names, or of the nearest thing around it. */
  positionOf(pointer: string): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

const mostBytes = 1_500_000;
const deepest = 60;

/** Reads the text of a JSON file strictly: no comments, no trailing commas, no key twice. */
export function readJson(text: string): ReadJson {
  const place = placesIn(text);
  const unreadable = (fault: FileFault, offset: number): ReadJson => ({
    content: undefined,
    findings: [finding(fault, '', place(offset))],
    positionOf: () => ({ line: 1, column: 1 }),
  });
  if (Buffer.byteLength(text) > mostBytes) return unreadable('json-too-large', 0);
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) return unreadable('json-too-deep', tooDeep);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) return unreadable(faultOf(error, text), error.offset);
  const content: unknown = tree === undefined ? undefined : JSON.parse(text);
  if (tree === undefined || !isJsonObject(content)) return unreadable('json-no-object', 0);
  const positionOf = (pointer: string) => place(offsetOf(tree, pointer));
  const findings = keysTwice(tree, '').map(({ pointer, offset }) => finding('json-key-twice', pointer, place(offset)));
  return { content, findings, positionOf };
}

function finding(fault: FileFault, pointer: string, position: Position): Finding {
  const { severity, de, en } = fileMessages[fault];
  return { severity, code: fault, pointer, ...position, message: { de, en } };
}

/** Line and column of an offset. */
function placesIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Kinds of tokens as the scanner numbers them. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

/** Where nesting goes deeper than any questionnaire; the parser itself would run out of stack. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) depth += 1;
    if (kind === token.closeBrace || kind === token.closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

/** What the parser complains about. Bent quotes and the wrong closing bracket are named as what they are. */
function faultOf({ error, offset }: ParseError, text: string): FileFault {
  if (/[„“”‚‘’«»]/.test(text.slice(offset, offset + 1))) return 'json-bent-quotes';
  const name = printParseErrorCode(error);
  if (name === 'CommaExpected' && text[offset] === '}') return 'CloseBracketExpected';
  if (name === 'CommaExpected' && text[offset] === ']') return 'CloseBraceExpected';
  return isFault(name) ? name : 'json-unreadable';
}

function isFault(name: string): name is FileFault {
  return Object.hasOwn(fileMessages, name);
}

/** The key of a property, the beginning of an item; of what is not there the nearest thing around it. */
function offsetOf(tree: Node, pointer: string): number {
  const steps = pointerSteps(pointer);
  for (let length = steps.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path(tree, steps.slice(0, length)));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

/** The parser's paths tell positions in lists from keys. */
function path(tree: Node, steps: readonly string[]): (string | number)[] {
  let node: Node | undefined = tree;
  return steps.map((step) => {
    const key = node?.type === 'array' ? Number(step) : step;
    node = node === undefined ? undefined : findNodeAtLocation(node, [key]);
    return key;
  });
}

/** The second and further appearances of a key in the same object. */
function keysTwice(node: Node, pointer: string): { pointer: string; offset: number }[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child, position) => {
    if (child.type !== 'property') return keysTwice(child, pointerBelow(pointer, position));
    const [key, value] = child.children ?? [];
    const name: unknown = key?.value;
    const here = pointerBelow(pointer, String(name));
    const again = seen.has(name) ? [{ pointer: here, offset: child.offset }] : [];
    seen.add(name);
    return [...again, ...(value === undefined ? [] : keysTwice(value, here))];
  });
}
