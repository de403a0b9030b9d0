import { isMissing, type Missing } from '../missing';
import type { Observation } from '../reading/observation';
import type { Quantity } from '../number/quantity';
import type { BoundedEstimate } from './bounded-estimate';
import type { GivenFigure } from './given-figure';
import type { InputId } from './health-input';

/** An input with its figure and where that came from, or why there is none. */
export interface ResolvedInput {
  readonly id: InputId;
  /** In the input's own unit. */
  readonly value: BoundedEstimate | Missing;
  readonly origin: Origin;
}

export type Origin =
  /** `isEarlier`: by the report of the year before. */
  | { readonly kind: 'stated'; readonly observation: Observation; readonly isEarlier?: true }
  | { readonly kind: 'given'; readonly figure: GivenFigure }
  /** Computed in the open from inputs that are there; a sum may lack terms, and is then a floor. */
  | { readonly kind: 'derived'; readonly from: readonly InputId[]; readonly lacks: readonly InputId[] }
  /** `lacks`: what is to be asked for, the figure itself or what it would be made of. */
  | { readonly kind: 'absent'; readonly lacks: readonly InputId[] };

/** Every input, by its id. */
export type ResolvedInputs = Readonly<Record<InputId, ResolvedInput>>;

/** The figures of inputs, in order; nothing if one of them is missing. */
export function valuesOf(
  ids: readonly InputId[],
  inputs: ResolvedInputs,
): readonly BoundedEstimate[] | undefined {
  const figures = ids.flatMap((id) => {
    const { value } = inputs[id];
    return isMissing(value) ? [] : [value];
  });
  return figures.length === ids.length ? figures : undefined;
}

/** What is to be asked for where some of these inputs are missing. */
export function lackedBy(ids: readonly InputId[], inputs: ResolvedInputs): readonly InputId[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        const { origin } = inputs[id];
        return origin.kind === 'absent' ? origin.lacks : [];
      }),
    ),
  ];
}

/** The figure as its source has it, digits and unit; nothing for what was derived or is absent. */
export function sourceQuantity({ origin }: ResolvedInput): Quantity | undefined {
  if (origin.kind === 'stated') return origin.observation;
  return origin.kind === 'given' ? origin.figure : undefined;
}
