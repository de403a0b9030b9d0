import { estimated } from '../number/estimated';
import { isMissing, missing } from '../missing';
import { lastYear } from '../reading/period';
import type { BoundedEstimate } from './bounded-estimate';
import { DERIVATIONS, type Derivation } from './derivations';
import { derivedResources } from './derive-resources';
import type { InputId } from './health-input';
import { valuesOf, lackedBy, type ResolvedInput, type ResolvedInputs } from './resolved-input';

/**
 * The inputs with those derived that nobody states: expenditure from livelihood spending and its share of it, fiscal
 * resources from their terms, and the like. A figure that is there is never derived anew.
 */
export function deriveInputs(inputs: ResolvedInputs, year: number): ResolvedInputs {
  const resolved: Record<InputId, ResolvedInput> = { ...inputs };
  for (const derivation of DERIVATIONS) {
    const { id } = derivation;
    if (resolved[id].origin.kind === 'absent') resolved[id] = derived(derivation, resolved);
  }
  if (resolved['fiscal-resources'].origin.kind === 'absent') {
    resolved['fiscal-resources'] = derivedResources(resolved);
  }
  return { ...resolved, 'years-to-goal': yearsToGoal(resolved['gdp-goal'], year) };
}

function derived(derivation: Derivation, inputs: ResolvedInputs): ResolvedInput {
  const { id, from, bound, needsOneSubject, isAskedFor } = derivation;
  const needed = lackedBy(from, inputs);
  const absent = (value: ResolvedInput['value']): ResolvedInput => ({
    id,
    value,
    origin: { kind: 'absent', lacks: isAskedFor || needed.length === 0 ? [id] : needed },
  });
  const figures = valuesOf(from, inputs);
  if (figures === undefined) return absent(inputs[id].value);
  if (needsOneSubject && !isOneSubject(from.map((term) => inputs[term]))) return absent(inputs[id].value);

  const estimate = estimated(derivation.formula, ...figures);
  if (isMissing(estimate)) return absent(estimate);
  return {
    id,
    value: { ...estimate, bound: bound(...figures.map((figure) => figure.bound)) },
    origin: { kind: 'derived', from, lacks: [] },
  };
}

/** Of two figures that the report states: whether it calls them by one name, of one area. */
function isOneSubject([amount, share]: readonly ResolvedInput[]): boolean {
  if (amount?.origin.kind !== 'stated' || share?.origin.kind !== 'stated') return true;
  const [one, other] = [amount.origin.observation, share.origin.observation];
  return one.label === other.label && one.area === other.area;
}

/** A number of years is exact; without a goal, or for one whose year is not known, there is none. */
function yearsToGoal({ origin }: ResolvedInput, year: number): ResolvedInput {
  const id = 'years-to-goal';
  if (origin.kind !== 'stated')
    return {
      id,
      value: missing('not-reported', { input: id }),
      origin: { kind: 'absent', lacks: ['gdp-goal'] },
    };
  const years = lastYear(origin.observation.period) - year;
  const value: BoundedEstimate = { value: years, interval: { low: years, high: years }, bound: 'exact' };
  return { id, value, origin: { kind: 'derived', from: ['gdp-goal'], lacks: [] } };
}
