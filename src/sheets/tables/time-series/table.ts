import { averageGrowth } from '../../../core/formulas/average-growth';
import type { Language } from '../../../core/language';
import { isMissing } from '../../../core/missing';
import { estimated } from '../../../core/number/estimated';
import { printedQuantity } from '../../../core/number/printed-quantity';
import { FRACTION } from '../../../core/number/unit';
import { nameOfLevel } from '../../../core/reading/level-with-growth';
import type { Observation } from '../../../core/reading/observation';
import { yearlySeries, type YearlySeries } from '../../../core/time-series/yearly-series';
import type { Dataset, ReportData } from '../../../library/dataset';
import { areaName } from '../../../wording/area-name';
import { seriesCharts } from '../../charts/series-over-years';
import { growthCell, levelInRow, tableUnit, type Cell } from '../../plan/cell';
import type { RowFormula } from '../../plan/plan-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { derivedCell } from '../cells/derived-cell';
import { HEADLINE_INDICATORS } from '../cells/headline-indicators';
import { figureName } from '../cells/names';
import { sourceSentences } from '../cells/source-sentences';
import { unitOfFigures } from '../cells/unit-cell';
import type { Table } from '../table';
import { seriesNote } from './note';
import { reportsOfArea, yearColumn, yearColumns, type YearColumn } from './years';
import { seriesTexts } from './words';

export const TIME_SERIES: Table = {
  id: 'time-series',
  group: 'analysis',
  title: (_, language) => seriesTexts(language).title,
  hasCharts: true,
  beside: reportsOfArea,
  isOfSeveral: true,
  build: timeSeries,
};

/**
 * 时间序列: one area's main indicators, the years across, each from its own report: levels and growth as published, the
 * average growth of the last two years, and what keeps a year from being compared. Below each year stand the document that
 * it was read from and its date.
 */
export function timeSeries(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = seriesTexts(language);
  const years = yearColumns(data);
  const series = yearlySeries(
    years.map(({ year, whole }) => ({ year, observations: whole.observations })),
    [...HEADLINE_INDICATORS],
  );
  const last = lastOfTwo(years);
  const source = { data, dataset, language };
  const plan = tablePlan<string>(source, {
    id: 'time-series',
    title: texts.title,
    tableName: 'TimeSeries',
    headers: {
      ...texts.headers(last),
      ...Object.fromEntries(years.map(({ year, id }) => [id, texts.year(year)])),
    },
    columns: [
      ...NAMING,
      ...years.map(({ id }) => ({ id, format: '#,##0.0', width: 11, widest: 24 })),
      ...TELLING,
    ],
    rows: [
      ...series.map((one) => seriesRow(one, series, { ...source, years, last })),
      ...(series.length === 0 ? [] : documentRows(years, language)),
    ],
    naming: ['indicator', 'coverage'],
    goneColumn: 'note',
  });
  return { ...plan, charts: seriesCharts({ data, language, years, series, plan }) };
}

interface SeriesSource extends TableSource {
  readonly years: readonly YearColumn[];
  readonly last: number | undefined;
}

function seriesRow(
  series: YearlySeries,
  all: readonly YearlySeries[],
  { data, language, years, last }: SeriesSource,
): RowCells<string> {
  const reads = [...series.points.values()].map(({ read }) => read);
  const sources = reads.map(({ id }) => id);
  const isGrowth = series.measure === 'growth';
  const name = nameOfSeries(series, data, language);
  const [first, ...more] = reads;
  const figures = years.flatMap(({ year, id }): readonly (readonly [string, Cell])[] => {
    const read = series.points.get(year)?.read;
    return read ? [[id, isGrowth ? growthCell(read) : levelInRow(read, tableUnit(first ?? read))]] : [];
  });
  return {
    key: seriesKey(series, all),
    cells: {
      indicator: { value: name, sources },
      coverage: { value: areaName(data.report, series.area, language), sources },
      unit: first && unitOfFigures(data.report, [first, ...more], language),
      ...Object.fromEntries(figures),
      average: isGrowth ? averageCell(series, last) : undefined,
      note: seriesNote(series, all, data, language),
      source: sourceSentences(data, reads),
    },
  };
}

/** Stable over years that come and go; of one indicator in two kinds of unit, or of two wholes, the later one says so. */
function seriesKey(series: YearlySeries, all: readonly YearlySeries[]): string {
  const key = keyWithoutUnit(series);
  const isFirst = all.find((one) => keyWithoutUnit(one) === key) === series;
  const [first] = series.points.values();
  return isFirst ? key : [key, first?.read.unit, series.of].filter(Boolean).join('|');
}

function keyWithoutUnit(series: YearlySeries): string {
  const { indicator, area, measure } = series;
  return measure === 'growth' ? `${indicator}|${area}|growth` : nameOfLevel({ ...series, measure });
}

function nameOfSeries(series: YearlySeries, data: ReportData, language: Language): string {
  const { measure } = series;
  return measure === 'growth'
    ? seriesTexts(language).growthOf(
        figureName(data, { ...series, measure: 'level', basis: 'headline' }, language),
      )
    : figureName(data, { ...series, measure }, language);
}

/** The geometric mean of the growth of the last two years, where both are stated on one basis. */
function averageCell({ points }: YearlySeries, last: number | undefined): Cell | undefined {
  if (last === undefined) return undefined;
  const reads = [last - 1, last].flatMap((year) => points.get(year)?.read ?? []);
  const [one, other] = reads;
  if (one === undefined || other === undefined || one.basis !== other.basis) return undefined;
  const rates = reads.flatMap((read: Observation) => {
    const rate = printedQuantity(read, FRACTION);
    return isMissing(rate) ? [] : [rate];
  });
  if (rates.length < 2) return undefined;
  const estimate = estimated(averageGrowth, ...rates);
  if (isMissing(estimate)) return undefined;
  return derivedCell({
    estimate,
    notation: 'percentage',
    sources: reads.map(({ id }) => id),
    native: averageOf(last),
  });
}

/** Over the columns of a year and the one before it. */
function averageOf(last: number): RowFormula {
  const [before, year] = [{ column: yearColumn(last - 1) }, { column: yearColumn(last) }];
  return ['=((1+', before, ')*(1+', year, '))^(1/2)-1'];
}

/** The last year, if the one before it is there too. */
function lastOfTwo(years: readonly YearColumn[]): number | undefined {
  const [before, last] = years.slice(-2).map(({ year }) => year);
  return before !== undefined && last === before + 1 ? last : undefined;
}

/** Below the figures: which documents each column is from, and their dates. */
function documentRows(years: readonly YearColumn[], language: Language): readonly RowCells<string>[] {
  const { document, date, undated, titled } = seriesTexts(language);
  const row = (key: string, indicator: string, told: (data: ReportData) => string): RowCells<string> => ({
    key,
    cells: {
      indicator: { value: indicator },
      ...Object.fromEntries(
        years.map(({ id, whole }) => [
          id,
          { value: [whole, ...(whole.beside ?? [])].map(told).join(' / '), format: '@' },
        ]),
      ),
    },
  });
  return [
    row('document', document, ({ report }) => titled(report.title)),
    row('date', date, ({ report }) => report.date ?? undated),
  ];
}

const NAMING = [
  { id: 'indicator', format: '@', width: 16, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
] as const;

const TELLING = [
  { id: 'average', format: '0.0%', width: 14 },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
