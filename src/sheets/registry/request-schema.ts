import { LANGUAGES } from '../../core/language';
import { FORMULA_CHOICES, SOURCE_CHOICES, type TableOptions, type TableRequest } from '../plan/table-request';
import { TABLES } from '../tables/catalogue';
import { flag, listOf, name, oneOf, optional, setOrAbsent, shapedAs, someOf, text } from './shape';

/** Tells whether a value that comes from outside is a request for a table. */
export const isRequest = shapedAs<TableRequest>({
  plan: oneOf(TABLES.map(({ id }) => id)),
  reports: someOf(name),
  language: oneOf(LANGUAGES),
  unit: text,
  charts: flag,
  options: shapedAs<TableOptions>({
    formulas: optional(oneOf(FORMULA_CHOICES)),
    source: optional(oneOf(SOURCE_CHOICES)),
    without: optional(listOf(name)),
    titled: setOrAbsent,
  }),
});
