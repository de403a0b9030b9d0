import { isMissing } from '../missing';
import type { BoundedEstimate } from './bounded-estimate';
import type { Criterion } from './criterion';
import type { InputId } from './health-input';
import type { Remark } from './remark';
import type { ResolvedInputs } from './resolved-input';
import type { HealthSettings } from './settings';

/** What a value was read from, and by what. */
export interface RemarkedOn {
  /** The inputs of the criterion, and what those were derived from. */
  readonly parts: readonly InputId[];
  readonly inputs: ResolvedInputs;
  readonly settings: HealthSettings;
  /** The area of the budget. */
  readonly area: string | undefined;
}

/** What a reader must know of a value: what always holds of its criterion, and what its inputs bring with them. */
export function remarksOn(
  criterion: Criterion,
  value: BoundedEstimate,
  { parts, inputs, settings, area }: RemarkedOn,
): readonly Remark[] {
  return [
    ...ofValue(criterion, value, inputs, settings),
    ...assumedAreas(parts, inputs, area),
    ...parts.flatMap((id) => ofInput(id, inputs)),
    ...(criterion.remarks ?? []).map((kind) => ({ kind })),
  ];
}

function ofValue(
  { id }: Criterion,
  { value }: BoundedEstimate,
  inputs: ResolvedInputs,
  settings: HealthSettings,
): readonly Remark[] {
  if (id === 'buoyancy') {
    const before = inputs['revenue-growth-before'].value;
    const economy = inputs['gdp-growth'].value;
    const isKnownStrong = !isMissing(before) && !isMissing(economy) && before.value >= economy.value;
    return value > settings['buoyancy-question'] && !isKnownStrong ? [{ kind: 'low-base' }] : [];
  }
  if (id === 'revenue-target-shift' && value !== 0) {
    return [{ kind: value < 0 ? 'target-asks-for-slowdown' : 'target-asks-for-more' }];
  }
  return [];
}

/** One remark for each area that is not the budget's own, with all figures that were read for it. */
function assumedAreas(
  ids: readonly InputId[],
  inputs: ResolvedInputs,
  of: string | undefined,
): readonly Remark[] {
  const byArea = new Map<string, readonly InputId[]>();
  for (const id of ids) {
    const { origin } = inputs[id];
    if (origin.kind !== 'stated' || origin.observation.area === of) continue;
    const { area } = origin.observation;
    byArea.set(area, [...(byArea.get(area) ?? []), id]);
  }
  if (of === undefined) return [];
  return [...byArea].map(([area, read]) => ({ kind: 'area-assumed', inputs: read, area, of }));
}

function ofInput(input: InputId, inputs: ResolvedInputs): readonly Remark[] {
  const { origin, value } = inputs[input];
  if (origin.kind === 'given') return [{ kind: 'given', input }];
  if (origin.kind === 'derived' && origin.lacks.length > 0 && !isMissing(value)) {
    return [{ kind: 'sum-lacks-terms', input, lacks: origin.lacks, bound: value.bound }];
  }
  if (origin.kind !== 'stated') return [];
  const { status, strength } = origin.observation;
  return [
    ...(origin.isEarlier ? [{ kind: 'from-earlier-report', input } as const] : []),
    ...(status === 'estimated' ? [{ kind: 'estimated', input } as const] : []),
    ...(strength === 'aspired' ? [{ kind: 'aspired', input } as const] : []),
  ];
}
