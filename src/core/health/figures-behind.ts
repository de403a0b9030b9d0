import type { Observation } from '../reading/observation';
import type { InputId } from './health-input';
import type { ResolvedInputs } from './resolved-input';

/** The inputs and, where one was derived, what it was derived from. */
export function withParts(ids: readonly InputId[], inputs: ResolvedInputs): readonly InputId[] {
  return [
    ...new Set(
      ids.flatMap((id): readonly InputId[] => {
        const { origin } = inputs[id];
        return origin.kind === 'derived' ? [id, ...withParts(origin.from, inputs)] : [id];
      }),
    ),
  ];
}

/** The observations behind inputs, and behind what those were derived from. */
export function observationsBehind(ids: readonly InputId[], inputs: ResolvedInputs): readonly Observation[] {
  return withParts(ids, inputs).flatMap((id) => {
    const { origin } = inputs[id];
    return origin.kind === 'stated' ? [origin.observation] : [];
  });
}
