import { LANGUAGES } from '../../core/language';
import { FORMULA_CHOICES, SOURCE_CHOICES, USUAL_UNIT } from '../../sheets/plan/table-request';
import { MONEY_UNITS } from '../options/words';
import { oneOf, optional, setOrAbsent, shapedAs } from '../../sheets/registry/shape';
import { DESTINATIONS, type InsertHabits, type InsertState } from './insert-state';

/** What a workbook is to remember of an insertion: not which columns were left out, which are those of one table. */
export function habitsOf({ destination, telling }: InsertState): InsertHabits {
  const { formulas, source, titled } = telling.options;
  const options = {
    ...(formulas && { formulas }),
    ...(source && { source }),
    ...(titled && { titled }),
  };
  return { destination, telling: { ...telling, options } };
}

/** Whether there is nothing to remember: tables as they are by themselves, each on a new sheet. */
export function isUsual({ destination, telling: { language, unit, options } }: InsertHabits): boolean {
  const isPlain = unit === USUAL_UNIT && language === undefined && Object.keys(options).length === 0;
  return destination === 'new-sheets' && isPlain;
}

/** Reads back what a workbook remembers; nothing where it is none of ours. */
export function habitsIn(text: string): InsertHabits | undefined {
  try {
    const habits: unknown = JSON.parse(text);
    return isHabits(habits) ? habits : undefined;
  } catch {
    return undefined;
  }
}

const isHabits = shapedAs<InsertHabits>({
  destination: oneOf(DESTINATIONS),
  telling: shapedAs<InsertHabits['telling']>({
    language: optional(oneOf(LANGUAGES)),
    unit: oneOf(MONEY_UNITS),
    options: shapedAs<InsertHabits['telling']['options']>({
      formulas: optional(oneOf(FORMULA_CHOICES)),
      source: optional(oneOf(SOURCE_CHOICES)),
      titled: setOrAbsent,
    }),
  }),
});
