import { LANGUAGES } from '../../core/language';
import type { TableOptions, TableRequest } from '../plan/table-request';
import { TABLES } from '../tables/catalogue';
import { flag, name, oneOf, setOrAbsent, shapedAs, someOf, text } from './shape';

/** Tells whether a value that comes from outside is a request for a table. */
export const isRequest = shapedAs<TableRequest>({
  plan: oneOf(TABLES.map(({ id }) => id)),
  reports: someOf(name),
  language: oneOf(LANGUAGES),
  unit: text,
  charts: flag,
  options: shapedAs<TableOptions>({ live: setOrAbsent }),
});
