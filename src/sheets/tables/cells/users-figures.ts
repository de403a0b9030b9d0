import { withParts } from '../../../core/health/figures-behind';
import type { InputId } from '../../../core/health/health-input';
import type { ResolvedInputs } from '../../../core/health/resolved-input';
import type { Language } from '../../../core/language';
import { inputName } from '../../../wording/health/inputs';
import { quantityText } from '../../../wording/health/values';
import { shift } from '../../../core/number/decimal';
import { FRACTION } from '../../../core/number/unit';
import type { Quantity } from '../../../core/number/quantity';
import type { PlanCell, UsersFigure } from '../../plan/plan-cell';

/** What the user has supplied of what inputs were resolved from, for the cells that are computed from them; nothing where that is none. */
export function usersFigures(
  ids: readonly InputId[],
  inputs: ResolvedInputs,
  language: Language,
): Pick<PlanCell, 'yours'> {
  const yours = withParts(ids, inputs).flatMap((id): readonly UsersFigure[] => {
    const { origin } = inputs[id];
    if (origin.kind !== 'given') return [];
    const { cell } = origin.figure;
    const text = `${inputName(id, language)} ${quantityText(inPercent(origin.figure), language)}`;
    return [{ text, ...(cell !== undefined && { cell }) }];
  });
  return yours.length === 0 ? {} : { yours };
}

/** Excel holds a rate as a fraction; a person reads it as a percentage. */
function inPercent({ value, unit }: Quantity): Quantity {
  return unit === FRACTION ? { value: shift(value, 2), unit: '%' } : { value, unit };
}
