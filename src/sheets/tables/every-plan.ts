import type { Language } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import type { SheetPlan } from '../plan/sheet-plan';
import { withUnitsShownOnce } from '../plan/units-shown-once';
import { TABLES } from './catalogue';
import { reportsAsked, requestOf } from './reports-asked';

/** Every table of every report of a dataset, as it stands on a sheet; one that sets reports side by side stands once for those that it tells of. */
export function everyPlan(dataset: Dataset, language: Language): readonly SheetPlan[] {
  const told = new Set<string>();
  return dataset.reports.flatMap((data) =>
    TABLES.flatMap((table): readonly SheetPlan[] => {
      const request = requestOf(table, data, dataset, language);
      const reports = [table.id, ...request.reports.toSorted()].join('\n');
      if (table.isOfSeveral && told.has(reports)) return [];
      told.add(reports);
      return [withUnitsShownOnce(table.build(reportsAsked(request, dataset) ?? data, dataset, language))];
    }),
  );
}
