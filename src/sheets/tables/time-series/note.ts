import type { Language } from '../../../core/language';
import { HEADLINE } from '../../../core/reading/subject';
import { seriesBreaks } from '../../../core/time-series/series-breaks';
import type { YearlyPoint, YearlySeries } from '../../../core/time-series/yearly-series';
import type { ReportData } from '../../../library/dataset';
import { figureText } from '../../../library/text/quote';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { basisInWords } from '../cells/item-name';
import { seriesTexts } from './words';

/** What keeps the years of a series from being compared: another 口径, an estimate, a figure restated since, a break. */
export function seriesNote(
  series: YearlySeries,
  all: readonly YearlySeries[],
  data: ReportData,
  language: Language,
): Cell {
  const { notes, year: yearIn } = seriesTexts(language);
  const { listSeparator, noteSeparator } = tableTexts(language);
  const points = [...series.points].sort(([one], [other]) => one - other);
  const yearsOf = (isSo: (point: YearlyPoint) => boolean): string =>
    points
      .filter(([, point]) => isSo(point))
      .map(([year]) => yearIn(year))
      .join(listSeparator);
  const parts: string[] = [];
  if (series.measure === 'growth') {
    const bases = new Set(points.map(([, { read }]) => read.basis).filter((basis) => basis !== HEADLINE));
    for (const basis of bases)
      parts.push(
        notes.otherBasis(
          yearsOf(({ read }) => read.basis === basis),
          basisInWords(data, basis, language),
        ),
      );
  }
  const estimated = yearsOf(({ read }) => read.status === 'estimated');
  if (estimated !== '') parts.push(notes.estimated(estimated));
  for (const [year, { restated }] of points)
    if (restated) parts.push(notes.restated(year, figureText(data, restated)));
  if (series.measure === 'level') {
    const { indicator, area } = series;
    const growths = all.find(
      (one) => one.measure === 'growth' && one.indicator === indicator && one.area === area,
    );
    for (const { year, since, kind } of seriesBreaks(series, growths))
      parts.push(kind === 'series-break' ? notes.broken(since, year) : notes.revised(since, year));
  }
  const sources = points.flatMap(([, { read, restated }]) => [read.id, ...(restated ? [restated.id] : [])]);
  return { value: parts.join(noteSeparator), sources };
}
