import { sliceCodePoints } from '../../../core/reading/code-points';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { Dataset, ReportData } from '../../../library/dataset';
import { livelihoodItemsOf, type LivelihoodItem } from '../../../library/text/livelihood-items';
import { figureText } from '../../../library/text/quote';
import { livelihoodItemsTexts, type LivelihoodItemsHeaders } from './words';
import { periodText } from '../../../wording/readings';
import { tableTexts } from '../../../wording/tables';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tableUnit, type Cell } from '../../plan/cell';
import { conceptOf } from '../../../core/reading/concept';
import { readingsBy } from '../../../core/reading/readings-by';
import { placeOfReading } from '../../../core/reading/reading';
import { inWords } from '../cells/item-name';
import { outlooksOf, readsOf, type Outlook, type OutlookYears } from '../topic-table/outlook';
import { outlookCells } from '../topic-table/outlook-cells';
import { yearBehind } from '../../../core/reading/report-year';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import type { Table } from '../table';

export const LIVELIHOOD_ITEMS: Table = {
  id: 'livelihood-items',
  group: 'subjects',
  title: (data, language) =>
    livelihoodItemsTexts(language).title(yearBehind(data) + 1, livelihoodItemsOf(data).length),
  build: livelihoodItems,
};

/**
 * 民生实事: what a report promises residents for the next year, item by item, each quantity a row. An item without any
 * has a row too, which says so.
 */
export function livelihoodItems(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = livelihoodItemsTexts(language);
  const year = yearBehind(data);
  const items = livelihoodItemsOf(data);
  const source = { data, dataset, language };
  return tablePlan(source, {
    id: 'livelihood-items',
    title: texts.title(year + 1, items.length),
    tableName: 'LivelihoodItems',
    headers: texts.headers(year + 1),
    columns: COLUMNS,
    rows: items.flatMap((item) => itemRows(item, { year, goalYear: year + 1 }, source)),
    naming: ['quantity', 'coverage', 'measure'],
    goneColumn: 'note',
  });
}

type Row = RowCells<keyof LivelihoodItemsHeaders>;

function itemRows(item: LivelihoodItem, years: OutlookYears, source: TableSource): readonly Row[] {
  const { data } = source;
  const reads = [...data.observations, ...data.statements].filter((read) => isInside(read, item));
  const outlooks = outlooksOf(reads, years);
  if (outlooks.length === 0) return [rowWithoutQuantity(item, source)];
  return outlooks.map((outlook) => quantityRow(item, outlook, outlooks, years, source));
}

function isInside(read: Observation | Statement, { start, end }: LivelihoodItem): boolean {
  const place = placeOfReading(read);
  return start <= place && place < end;
}

function quantityRow(
  item: LivelihoodItem,
  outlook: Outlook,
  others: readonly Outlook[],
  years: OutlookYears,
  source: TableSource,
): Row {
  const { plan, item: quantity, ...cells } = outlookCells(outlook, others, years, source);
  const [first] = readsOf(outlook);
  return {
    key: first?.id ?? outlook.key,
    cells: {
      number: { value: item.number, role: 'remark', sources: quantity?.sources ?? [] },
      item: { ...quantity, value: inWords(source.data, item.title, source.language) },
      quantity,
      value: plan,
      ...cells,
      note: withResultBefore(cells.note, outlook, years, source),
    },
  };
}

function rowWithoutQuantity(
  { number, title, start, end }: LivelihoodItem,
  { data, language }: TableSource,
): Row {
  return {
    key: `item|${number}`,
    cells: {
      number: { value: number, role: 'remark' },
      item: { value: inWords(data, title, language) },
      quantity: { value: livelihoodItemsTexts(language).noQuantity },
      coverage: undefined,
      measure: undefined,
      value: undefined,
      unit: undefined,
      firmness: undefined,
      span: undefined,
      note: undefined,
      source: { value: sliceCodePoints(data.report.text, start, end) },
    },
  };
}

function withResultBefore(
  note: Cell | undefined,
  { plan }: Outlook,
  { year }: OutlookYears,
  { data, language }: TableSource,
): Cell | undefined {
  const result = plan && resultBefore(plan, year, data);
  if (result === undefined) return note;
  const period = periodText(result.period, language);
  const said = livelihoodItemsTexts(language).before(period, figureText(data, result));
  return {
    value: [note?.value, said].filter(Boolean).join(tableTexts(language).noteSeparator),
    sources: [...(note?.sources ?? []), result.id],
  };
}

/** The year's result of what is planned again. */
function resultBefore(
  plan: Observation,
  year: number,
  { observations }: ReportData,
): Observation | undefined {
  const { area, measure, basis } = plan;
  const alike = readingsBy(observations, { area, measure, basis, period: String(year), stage: 'result' });
  return alike.find(
    (result) =>
      conceptOf(result) === conceptOf(plan) &&
      result.span === plan.span &&
      tableUnit(result) === tableUnit(plan),
  );
}

const COLUMNS = [
  { id: 'number', format: '0', width: 6 },
  { id: 'item', format: '@', width: 20, widest: 36 },
  { id: 'quantity', format: '@', width: 20, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'measure', format: '@', width: 8, widest: 24 },
  { id: 'value', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'firmness', format: '@', width: 12, widest: 26 },
  { id: 'span', format: '@', width: 8, widest: 24 },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
