import { mostStepsOf, type Scale, scaleIn, stepsOf } from '../../scale.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check } from './check.ts';

/** A rating without listed values shows all the steps that it names, and at least two. */
export const scales: Check = ({ walk }) =>
  walk.nodes.flatMap((node) => {
    if (node.className !== 'rating' && node.cellType !== 'rating') return [];
    const scale = scaleIn(node.json);
    return scale === undefined ? [] : faultsOf(scale, node);
  });

function faultsOf(scale: Scale, node: SurveyNode): Remark[] {
  const { least, most, step } = scale;
  const atMost = mostStepsOf(node.json);
  const steps = stepsOf(scale, atMost + 1);
  if (steps.length < 2) return [remark('scale-empty', node, { least, most, step })];
  if (steps.length > atMost) return [remark('scale-too-long', node, { least, most, atMost })];
  // The form rounds every step to the decimals of the distance between two.
  if (decimalsOf(least) > decimalsOf(step)) return [remark('scale-uneven', node, { least, step })];
  const count = node.json['rateCount'];
  return typeof count === 'number' && count !== steps.length
    ? [remark('scale-count', node, { count, least, most, steps: steps.length })]
    : [];
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
