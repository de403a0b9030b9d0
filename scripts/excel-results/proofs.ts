import { FAMILIES, type Family } from '../../src/self-check/checks';

/** Which checks speak to a row of README’s table of proofs, by the command that stands in the row. */
export const PROOFS: Readonly<Record<string, readonly string[]>> = {
  '`npx jest --selectProjects integration`': idsOf(
    'text',
    'names',
    'formulas',
    'tables',
    'table-formulas',
    'rows',
    'looks',
    'requests',
    'protection',
    'selection',
  ),
  '`npx jest --selectProjects integration end-to-end`': [
    ...idsOf('functions'),
    'function-help-is-shown',
    'error-tells-its-reason',
  ],
  '`npx jest person users-and-us`': idsOf('undo'),
  '`npx jest kept-reports reports`': idsOf('kept-data', 'reopened'),
  '`npx jest tests/end-to-end`': idsOf('page', 'page-afterwards', 'pane-by-hand'),
  '`npx jest charts`': [...idsOf('charts'), 'missing-point-is-not-drawn'],
};

function idsOf(...families: readonly Family[]): readonly string[] {
  return families.flatMap((family) => FAMILIES[family].map(({ id }) => id));
}
