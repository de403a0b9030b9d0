import { settled } from '../formulas/argument-checks';
import { isMissing, type Missing } from '../missing';
import { toNumber } from '../number/decimal';
import { add, subtract } from '../number/decimal-arithmetic';
import { decimalFromNumber } from '../number/decimal-from-number';
import { estimated } from '../number/estimated';
import type { Bound } from '../reading/bound';
import { mirroredBound } from '../reading/mirrored-bound';
import { sumBound } from '../reading/sum-bound';
import type { InputId } from './health-input';
import { RESOURCES_ADDED, RESOURCES_NEEDED, RESOURCES_TAKEN } from './resources-terms';
import { lackedBy, valuesOf, type ResolvedInput, type ResolvedInputs } from './resolved-input';

/**
 * Fiscal resources (综合财力) in 亿元, from the terms that are there. A floor where all that is missing would add to them,
 * a ceiling where all would be taken from them, and else only about right; without a needed term there are none.
 */
export function derivedResources(inputs: ResolvedInputs): ResolvedInput {
  const id = 'fiscal-resources';
  const isThere = (term: InputId): boolean => !isMissing(inputs[term].value);
  const [added, taken] = [RESOURCES_ADDED.filter(isThere), RESOURCES_TAKEN.filter(isThere)];
  const lacksAdded = lackedBy(RESOURCES_ADDED, inputs);
  const lacksTaken = lackedBy(RESOURCES_TAKEN, inputs);
  const terms = [...added, ...taken];
  const figures = valuesOf(terms, inputs);
  const needed = lackedBy(RESOURCES_NEEDED, inputs);
  const absent = (value: ResolvedInput['value']): ResolvedInput => ({
    id,
    value,
    origin: { kind: 'absent', lacks: needed.length === 0 ? [id] : needed },
  });
  if (!RESOURCES_NEEDED.every(isThere) || figures === undefined) return absent(inputs[id].value);

  const estimate = estimated((...values) => netSum(values, added.length), ...figures);
  if (isMissing(estimate)) return absent(estimate);
  const bounds: readonly Bound[] = [
    ...figures.map(({ bound }, at) => (at < added.length ? bound : mirroredBound(bound))),
    ...lacksAdded.map(() => 'at-least' as const),
    ...lacksTaken.map(() => 'at-most' as const),
  ];
  return {
    id,
    value: { ...estimate, bound: sumBound(...bounds) },
    origin: { kind: 'derived', from: terms, lacks: [...lacksAdded, ...lacksTaken] },
  };
}

/** The first so many less the rest, exact on their digits. */
function netSum(values: readonly number[], added: number): number | Missing {
  const total = (part: readonly number[]) => part.map(decimalFromNumber).reduce(add, '0');
  return settled(toNumber(subtract(total(values.slice(0, added)), total(values.slice(added)))));
}
