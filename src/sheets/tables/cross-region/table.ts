import { placesOf, type Place } from '../../../core/cross-region/places';
import type { Language } from '../../../core/language';
import { isMissing } from '../../../core/missing';
import type { Dataset, ReportData } from '../../../library/dataset';
import { areaName } from '../../../wording/area-name';
import { reportSourceTexts } from '../../../wording/report-source';
import { unitName } from '../../../wording/units';
import { regionCharts } from '../../charts/areas-compared';
import type { Cell } from '../../plan/cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tablePlan, type RowCells } from '../../plan/table-plan';
import { resultCell } from '../cells/result-cell';
import { sourceSentences } from '../cells/source-sentences';
import type { Table } from '../table';
import { comparedAreas, reportsOfYear, type ComparedArea } from './areas';
import { bestOf, measured, measureName, measureUnit, REGION_MEASURES, type RegionMeasure } from './measures';
import { regionNote } from './note';
import { regionTexts } from './words';

export const CROSS_REGION: Table = {
  id: 'cross-region',
  group: 'analysis',
  title: (_, language) => regionTexts(language).title,
  hasCharts: true,
  beside: reportsOfYear,
  isOfSeveral: true,
  build: crossRegion,
};

/**
 * 横向对比: the areas at hand of one year, down, each with all its documents of that year: output, revenue, their growth and
 * the ratios of a credit memo, with the place of each among areas of the same level and how many of these have a figure.
 * What an area does not state stays blank.
 */
export function crossRegion(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = regionTexts(language);
  const areas = comparedAreas(data);
  const places = new Map(REGION_MEASURES.map((measure) => [measure, placesIn(areas, measure)]));
  const plan = tablePlan<string>(
    { data, dataset, language },
    {
      id: 'cross-region',
      title: texts.title,
      tableName: 'AreasCompared',
      headers: { ...texts.headers, ...measureHeaders(language) },
      columns: [
        ...NAMING,
        ...REGION_MEASURES.flatMap((measure) => [
          { id: measure, format: measureUnit(measure) === undefined ? '0.0%' : '#,##0.0', width: 12 },
          { id: placeColumn(measure), format: '@', width: 9 },
        ]),
        ...TELLING,
      ],
      rows: areas.map((area, at) =>
        areaRow(area, keyOf(area, areas), data, language, (measure) => places.get(measure)?.[at]),
      ),
      naming: ['area'],
      goneColumn: 'note',
    },
  );
  return { ...plan, charts: regionCharts({ areas, plan, language }) };
}

function measureHeaders(language: Language): Readonly<Record<string, string>> {
  const texts = regionTexts(language);
  return Object.fromEntries(
    REGION_MEASURES.flatMap((measure) => {
      const [name, unit] = [measureName(measure, language), measureUnit(measure)];
      return [
        [measure, texts.measure(name, unit && unitName(unit, language))],
        [placeColumn(measure), texts.place(name, bestOf(measure) === 'less-is-better')],
      ];
    }),
  );
}

function placeColumn(measure: RegionMeasure): string {
  return `${measure}-place`;
}

function placesIn(areas: readonly ComparedArea[], measure: RegionMeasure): readonly (Place | undefined)[] {
  const entries = areas.map(({ whole, card }) => {
    const value = measured(measure, card)?.value;
    return {
      level: whole.report.level,
      value: value === undefined || isMissing(value) ? undefined : value.value,
    };
  });
  return placesOf(entries, bestOf(measure));
}

function areaRow(
  { whole, card }: ComparedArea,
  key: string,
  data: ReportData,
  language: Language,
  placeOf: (measure: RegionMeasure) => Place | undefined,
): RowCells<string> {
  const texts = regionTexts(language);
  const { report } = whole;
  const all = REGION_MEASURES.map((measure) => [measure, measured(measure, card)] as const);
  const reads = [...new Set(all.flatMap(([, found]) => found?.reads ?? []))];
  const figures = all.flatMap(([measure, found]): readonly (readonly [string, Cell])[] => {
    if (found === undefined || isMissing(found.value)) return [];
    const place = placeOf(measure);
    const { value, unit, isStated } = found;
    const cell = resultCell(value, unit, found.reads, isStated);
    // The header says the unit.
    const { unit: named, ...bare } = cell;
    return [
      [measure, named === undefined ? cell : (bare as Cell)],
      ...(place
        ? [[placeColumn(measure), placeCell(texts.placeAmong(place.place, place.of), found.reads)] as const]
        : []),
    ];
  });
  return {
    key,
    cells: {
      area: { value: areaName(report, report.area, language) },
      level: report.level && { value: reportSourceTexts(language).levels[report.level] },
      year:
        reads.length === 0
          ? undefined
          : { value: card.year, role: 'remark', sources: reads.map(({ id }) => id) },
      coverage: { value: areaName(report, card.area ?? report.area, language) },
      ...Object.fromEntries(figures),
      note: regionNote(card, all, language),
      source: sourceSentences(data, reads),
    },
  };
}

/** An area by its name; of two of one name by their reports. */
function keyOf({ whole: { report } }: ComparedArea, areas: readonly ComparedArea[]): string {
  const isAlone = areas.filter(({ whole }) => whole.report.area === report.area).length === 1;
  return isAlone ? report.area : `${report.area}|${report.id}`;
}

function placeCell(value: string, reads: readonly { readonly id: string }[]): Cell {
  return { value, sources: reads.map(({ id }) => id) };
}

const NAMING = [
  { id: 'area', format: '@', width: 10, widest: 20 },
  { id: 'level', format: '@', width: 8, widest: 18 },
  { id: 'year', format: '0', width: 7 },
  { id: 'coverage', format: '@', width: 10, widest: 24, isDetail: true },
] as const;

const TELLING = [
  { id: 'note', format: '@', width: 16, widest: 24 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
