import { type GatePorts } from '#domain';
import { parseExpression } from './expression-parser.ts';
import { cleanHtml } from './html-cleaner.ts';
import { provePattern } from './patterns/prove-pattern.ts';
import { SurveyCoreVocabulary } from './survey-vocabulary.ts';

/** What the gate asks of the form library. */
export function surveyPorts(): GatePorts {
  return { vocabulary: new SurveyCoreVocabulary(), parseExpression, cleanHtml, provePattern };
}
