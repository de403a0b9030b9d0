import { convert } from '../../../core/number/quantity';
import { printedNumber } from '../../../core/number/printed-number';
import type { Language } from '../../../core/language';
import { isMissing } from '../../../core/missing';
import type { Observation } from '../../../core/reading/observation';
import type { MoneyNature, PublicMoney } from '../../../core/reading/public-money';
import { mightBeSameMoney } from '../../../core/reading/same-money';
import { topicOf } from '../../../core/reading/topic-of';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { publicMoneyTexts, type PublicMoneyHeaders } from '../../../wording/public-money';
import { periodMark, periodText, readingTexts } from '../../../wording/readings';
import { readingNote } from '../../../wording/reading-name';
import { tableTexts } from '../../../wording/tables';
import { topicName } from '../../../wording/topics';
import type { SheetPlan } from '../../plan/sheet-plan';
import { statedCell, type Cell } from '../../plan/cell';
import { MONEY_UNIT } from '../../../core/number/unit';
import { firmness } from '../cells/firmness';
import { inWords, itemName } from '../cells/item-name';
import { sourceSentences } from '../cells/source-sentences';
import { spanText } from '../cells/span-text';
import { unitOfFigures } from '../cells/unit-cell';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import type { Table } from '../table';

export const PUBLIC_MONEY: Table = {
  id: 'public-money',
  group: 'analysis',
  title: (_, language) => publicMoneyTexts(language).title,
  beside: documentsBeside,
  build: publicMoney,
};

/**
 * 政府资金事项: every amount that the zone, its funds or its budget give, promise or answer for, by what money it is.
 * Never added up: payouts, credit lines, quotas and audited funds are not one kind of money, and equal amounts under
 * different names may or may not be the same.
 */
export function publicMoney(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = publicMoneyTexts(language);
  const source = { data, dataset, language };
  const items = data.observations.filter(isPublicMoney);
  return tablePlan(source, {
    id: 'public-money',
    title: texts.title,
    tableName: 'PublicMoney',
    headers: texts.headers,
    convertedHeaders: texts.convertedHeaders,
    columns: COLUMNS,
    rows: items.map((item) => rowCells(item, items, source)),
    naming: ['item', 'period'],
    goneColumn: 'note',
  });
}

type Told = Pick<TableSource, 'data' | 'language'>;

type Item = Observation & { readonly money: PublicMoney };

function isPublicMoney(observation: Observation): observation is Item {
  return observation.money !== undefined;
}

function rowCells(
  item: Item,
  items: readonly Item[],
  { data, language }: TableSource,
): RowCells<keyof PublicMoneyHeaders> {
  const texts = publicMoneyTexts(language);
  const { id, money, value, unit, period, status } = item;
  const topic = topicOf(item);
  const from = (text: string): Cell => ({ value: text, sources: [id] });
  return {
    key: id,
    cells: {
      item: from(itemName(data, item, language)),
      topic: topic && from(topicName(topic, language)),
      amount: statedCell({ value, unit }, id),
      unit: unitOfFigures(data.report, [item], language, unit),
      'in-yi': inMoneyUnit(item),
      nature: from(texts.natures[money.nature]),
      bound: from(firmness(item, tableTexts(language))),
      payer: payerCell(item, { data, language }),
      span: from(spanText(item, language)),
      period: from(periodText(period, language) + periodMark(item.periodBasis, language)),
      status: from(readingTexts(language).status(status)),
      note: note(item, items, { data, language }),
      source: sourceSentences(data, [item]),
    },
  };
}

function payerCell({ id, money }: Item, { data, language }: Told): Cell {
  const { payerNotStated, payerNotApplicable } = publicMoneyTexts(language);
  if (money.payer !== undefined) return { value: inWords(data, money.payer, language), sources: [id] };
  return { value: WITHOUT_PAYER.has(money.nature) ? payerNotApplicable : payerNotStated };
}

/** Its header says the unit. By moving the decimal point, so that the digits stay those that were printed: 1551万元 is 0.1551亿元. */
function inMoneyUnit({ id, value, unit }: Item): Cell | undefined {
  const shown = convert({ value, unit }, MONEY_UNIT);
  if (isMissing(shown)) return undefined;
  return { ...printedNumber(shown), role: 'stated', sources: [id] };
}

function note(item: Item, items: readonly Item[], { data, language }: Told): Cell {
  const texts = publicMoneyTexts(language);
  const twins = items.filter((other) => mightBeSameMoney(item, other));
  const own = readingNote(data.report, item.id, language);
  const parts = [
    ...(own === undefined ? [] : [own]),
    ...(BUDGET_TOTALS.has(item.indicator ?? '') ? [texts.aggregate] : []),
    ...(twins.length > 0 ? [texts.sameAmount(twins.map((twin) => itemName(data, twin, language)))] : []),
  ];
  return {
    value: parts.join(tableTexts(language).noteSeparator),
    sources: [item, ...twins].map(({ id }) => id),
  };
}

/** Natures that are no payment. */
const WITHOUT_PAYER: ReadonlySet<MoneyNature> = new Set(['audited', 'quota']);

/** Indicators that are a whole budget's spending, or the greater part of it. */
const BUDGET_TOTALS: ReadonlySet<string> = new Set(['general-budget-expenditure', 'livelihood-expenditure']);

const COLUMNS = [
  { id: 'item', format: '@', width: 20, widest: 36 },
  { id: 'topic', format: '@', width: 12, widest: 30, isDetail: true },
  { id: 'amount', format: '#,##0.0', width: 12 },
  { id: 'unit', format: '@', width: 10, widest: 20 },
  { id: 'in-yi', format: '#,##0.00', width: 12 },
  { id: 'nature', format: '@', width: 12, widest: 20, isDetail: true },
  { id: 'bound', format: '@', width: 12, widest: 44 },
  { id: 'payer', format: '@', width: 10, widest: 30 },
  { id: 'span', format: '@', width: 10, widest: 20 },
  { id: 'period', format: '@', width: 10, widest: 14 },
  { id: 'status', format: '@', width: 10, isDetail: true },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
