import { choiceByWord } from '../../core/names/choice-by-word';
import { LAND_VARIANTS, type LandVariant } from '../../core/formulas/land-dependence';
import { isMissing, missing, type Missing } from '../../core/missing';
import { RANGE_ENDS, type RangeEnd } from '../../core/reading/range-end';
import { RATE_UNITS, type RateUnit } from '../../core/formulas/rate';
import { namesOf } from '../../wording/functions/choice';
import {
  LAND_VARIANT_CHOICES,
  RANGE_END_CHOICES,
  RATE_UNIT_CHOICES,
} from '../../wording/functions/named-choices';
import { wordIn } from './word-in';

/** How a rate is written, in either language; `undefined` where nobody says. */
export function readRateUnit(cell: unknown): RateUnit | Missing | undefined {
  const units = readRateUnits(cell, 1);
  return isMissing(units) ? units : units[0];
}

/**
 * How each of several rates is written: one word for all of them, or one for each in their order, as `fraction,percent`; an
 * empty list where nobody says.
 */
export function readRateUnits(cell: unknown, rates: number): readonly RateUnit[] | Missing {
  const said = wordIn(cell);
  if (said === '') return [];
  const words = said.split(BETWEEN_WORDS);
  const units = words.flatMap((word) => rateUnitByWord(word) ?? []);
  const [only] = units;
  if (only !== undefined && words.length === 1) return Array.from({ length: rates }, () => only);
  return units.length === words.length && units.length === rates
    ? units
    : missing('unknown-choice', {
        argument: 'rateUnit',
        given: said,
        allowed: rates === 1 ? RATE_UNITS : [...RATE_UNITS, RATE_UNITS.join()],
      });
}

/** The variant of land dependence, which has no usual one and is always to be named. */
export function readLandVariant(cell: unknown): LandVariant | Missing {
  const word = wordIn(cell);
  return word === ''
    ? missing('left-out', { argument: 'variant' })
    : (landVariantByWord(word) ??
        missing('unknown-choice', { argument: 'variant', given: word, allowed: LAND_VARIANTS }));
}

/** Which end of a range is meant: the lower, where nobody says. */
export function readRangeEnd(cell: unknown): RangeEnd | Missing {
  const word = wordIn(cell);
  if (word === '') return 'low';
  return (
    rangeEndByWord(word) ?? missing('unknown-choice', { argument: 'end', given: word, allowed: RANGE_ENDS })
  );
}

const BETWEEN_WORDS = /\s*[,，、;；]\s*/;

const rateUnitByWord = choiceByWord(namesOf(RATE_UNIT_CHOICES));
const landVariantByWord = choiceByWord(namesOf(LAND_VARIANT_CHOICES));
const rangeEndByWord = choiceByWord(namesOf(RANGE_END_CHOICES));
