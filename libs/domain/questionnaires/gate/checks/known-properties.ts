import { remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type SurveyVocabulary } from '../ports.ts';
import { type Check } from './check.ts';

/** Properties that nobody knows are left out at publishing; older names are renamed, so that there is one for each. */
export const knownProperties: Check = ({ walk, ports }) =>
  walk.strangers.map(({ node, name, pointer }) => {
    const place = { pointer, question: node.question };
    const current = currentName(name, node, ports.vocabulary);
    if (current !== undefined) return remark('property-renamed', place, { property: name, current });
    return remark('property-unknown', place, { property: name });
  });

function currentName(name: string, node: SurveyNode, vocabulary: SurveyVocabulary): string | undefined {
  const properties = vocabulary.propertiesOf(node.className, node.cellType);
  return [...(properties?.values() ?? [])].find(({ olderName }) => olderName === name)?.name;
}
