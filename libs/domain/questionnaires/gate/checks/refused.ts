import { remark } from '../finding.ts';
import { type Check } from './check.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type GateCode } from '../messages.ts';

/** Properties that a published questionnaire does not have, and why. */
const refused: Readonly<Record<string, GateCode>> = {
  choicesByUrl: 'loads-from-elsewhere',
  surveyId: 'loads-from-elsewhere',
  surveyPostId: 'loads-from-elsewhere',
  logo: 'loads-from-elsewhere',
  backgroundImage: 'loads-from-elsewhere',
  navigateToUrl: 'leads-elsewhere',
  navigateToUrlOnCondition: 'leads-elsewhere',
  triggers: 'runs-by-itself',
  choicesLazyLoadEnabled: 'needs-a-program',
  renderAs: 'needs-a-program',
  itemComponent: 'needs-a-program',
  tocItemComponent: 'needs-a-program',
  cookieName: 'stores-in-browser',
  partialSendEnabled: 'sends-by-itself',
  valueName: 'second-name',
  bindings: 'cannot-be-proven',
  cells: 'cannot-be-proven',
  valuePropertyName: 'cannot-be-proven',
  showTimer: 'cannot-be-proven',
  timeLimit: 'cannot-be-proven',
  timeLimitPerPage: 'cannot-be-proven',
};

const isBehindSignature = ({ className }: SurveyNode, property: string): boolean =>
  className === 'signaturepad' && property === 'backgroundImage';

/** Pictures are part of the file itself; nothing is fetched from anywhere. */
const ownPicture = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*$/;

/** Nothing loads from elsewhere, leads elsewhere or runs by itself. */
export const refusedProperties: Check = ({ walk }) =>
  walk.values.flatMap(({ node, property, value, ...place }) => {
    const parameters = { property: property.name };
    const isPicture = property.name === 'imageLink' || isBehindSignature(node, property.name);
    const code = isPicture ? undefined : refused[property.name];
    if (code !== undefined) return [remark(code, place, parameters)];
    if (isPicture && !picturesIn(value).every((picture) => ownPicture.test(picture))) {
      return [remark('loads-from-elsewhere', place, parameters)];
    }
    if (property.name === 'contentMode' && value !== 'image' && value !== 'auto') {
      return [remark('loads-from-elsewhere', place, parameters)];
    }
    if (property.name === 'elements' && node.heldBy === 'choices') return [remark('questions-in-choices', place)];
    return [];
  });

function picturesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).map(String);
}
