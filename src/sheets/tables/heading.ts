import type { ReportData } from '../../library/dataset';
import { areaName } from '../../wording/area-name';
import { reportSourceTexts } from '../../wording/report-source';
import { unitName } from '../../wording/units';
import { isYuan } from '../../core/number/unit';
import type { SheetPlan } from '../plan/sheet-plan';
import { inWords } from './cells/item-name';
import { headingTexts } from './heading-words';
import { citationOf } from './report-source/citation';

/**
 * The lines above a table, so that what is pasted elsewhere says where it came from: its title; area, report and date; the unit
 * of its money, where it has one; how to cite the report. Of several reports each is told.
 */
export function headingOf(plan: SheetPlan, data: ReportData): readonly string[] {
  const { language } = plan.request;
  const texts = headingTexts(language);
  const reports = [data, ...(data.beside ?? [])];
  const told = reports.map(({ report }) =>
    texts.report(
      areaName(report, report.area, language),
      reportSourceTexts(language).glossed(report.title, inWords({ ...data, report }, report.title, language)),
      report.date,
    ),
  );
  const units = moneyUnits(plan).map((unit) => unitName(unit, language));
  const citations = reports.map((one) => citationOf(one, language));
  return [
    plan.title,
    told.join(texts.separator),
    ...(units.length === 0 ? [] : [texts.unit(units)]),
    texts.source(citations),
  ];
}

/** The units of the money that a table shows, the most frequent first. */
function moneyUnits({ rows, columns }: SheetPlan): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const { id } of columns) {
      const { value, unit } = cells[id] ?? {};
      if (typeof value === 'number' && unit !== undefined && isYuan(unit))
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([unit]) => unit);
}
