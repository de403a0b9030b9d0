import { withParts } from '../../../core/health/figures-behind';
import type { Scorecard } from '../../../core/health/scorecard';
import type { Language } from '../../../core/language';
import { isMissing } from '../../../core/missing';
import { inputName } from '../../../wording/health/inputs';
import { intervalText } from '../../../wording/health/values';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { measureName, type Measured, type RegionMeasure } from './measures';
import { regionTexts } from './words';

/**
 * What a reader must know of an area's figures: how sure its ratios are, what is estimated or bounded, and which
 * terms a sum lacks.
 */
export function regionNote(
  card: Scorecard,
  all: readonly (readonly [RegionMeasure, Measured | undefined])[],
  language: Language,
): Cell {
  const { notes } = regionTexts(language);
  const { bound: bounds, listSeparator, noteSeparator } = tableTexts(language);
  const parts = all.flatMap(([measure, found]) => {
    if (found === undefined || isMissing(found.value)) return [];
    const name = measureName(measure, language);
    const lacked = withParts(found.inputs, card.inputs).flatMap((id) => {
      const { origin } = card.inputs[id];
      return origin.kind === 'derived' ? origin.lacks : [];
    });
    const terms = [...new Set(lacked)].map((id) => inputName(id, language)).join(listSeparator);
    const bound = bounds[found.value.bound];
    const interval = found.isStated ? '' : intervalText(found.value, found.unit, language);
    return [
      ...(interval === '' ? [] : [notes.within(name, interval)]),
      ...(found.reads.some(({ status }) => status === 'estimated') ? [notes.estimated(name)] : []),
      ...(terms === '' ? (bound === '' ? [] : [notes.bounded(name, bound)]) : [notes.lacks(name, terms)]),
    ];
  });
  const sources = all.flatMap(([, found]) => found?.reads.map(({ id }) => id) ?? []);
  return { value: parts.join(noteSeparator), sources: [...new Set(sources)] };
}
