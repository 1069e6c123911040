import { isObject, textIn } from '../../questionnaires/index.ts';
import { type AnswerShape } from '../../responses/index.ts';
import { type CompilerPorts } from '../ports.ts';
import { writtenForms } from './written-times.ts';

/** Longest text where the questionnaire names no length. */
export const usualLength = (length: unknown): number => (typeof length === 'number' && length > 0 ? length : 20_000);

export const numeric: ReadonlySet<string> = new Set(['number', 'range']);
/** What is written by hand; a length counts for nothing else. */
const written = new Set(['text', 'search', 'tel', 'url', 'email', 'password']);
const masked = new Set(['text', 'tel']);
/** What may put something else than text into a text field. */
const setting = ['defaultValueExpression', 'setValueExpression'];

type Settings = Readonly<Record<string, unknown>>;

/**
 * The form of what stands in a field of one line.
 *
 * @param json its settings as the form library writes them
 * @param usualMost length of texts where the field says none
 */
export function textShape(json: Settings, type: string, usualMost: unknown, mask: CompilerPorts['mask']): AnswerShape {
  if (isMasked(json, type)) {
    // What is stored as it is shown has passed the mask already.
    if (storesAsShown(json, type)) return { kind: 'text', maxLength: usualLength(0) };
    const unmasked = mask(textIn(json['maskType']), maskSettings(json));
    return { kind: 'masked', fits: (value) => unmasked(value) === value };
  }
  if (numeric.has(type)) return { kind: 'number' };
  const form = writtenForms[type];
  if (!written.has(type)) return { kind: 'text', maxLength: usualLength(0), ...(form === undefined ? {} : { form }) };
  const own = json['maxLength'];
  const set = setting.some((name) => textIn(json[name]) !== '');
  const maxLength = usualLength(typeof own === 'number' && own >= 0 ? own : usualMost);
  return { kind: 'text', maxLength, ...(set ? { set } : {}) };
}

/** Whether an answer is stored with what the mask shows around it. */
export const storesAsShown = (json: Settings, type: string): boolean =>
  isMasked(json, type) && maskSettings(json)['saveMaskedValue'] === true;

const isMasked = (json: Settings, type: string): boolean =>
  masked.has(type) && (textIn(json['maskType']) || 'none') !== 'none';

const maskSettings = ({ maskSettings: own }: Settings): Settings => (isObject(own) ? own : {});
