import type { Library } from '../library/library';

/** By what `--report` names the reports at hand. */
export function reportIds(library: Library): readonly string[] {
  return library.current().reports.map(({ report }) => report.id);
}
