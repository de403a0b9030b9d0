import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import { topicOf } from '../../../core/reading/topic-of';
import type { Dataset, ReportData } from '../../../library/dataset';
import { figureText, statementText } from '../../../library/text/quote';
import { capitalised } from '../../../wording/capitalised';
import { allFiguresTexts, type AllFiguresHeaders } from './words';
import { publicMoneyTexts } from '../../../wording/public-money';
import { measureText, periodText, readingTexts } from '../../../wording/readings';
import { tableTexts } from '../../../wording/tables';
import { basisName, terms } from '../../../wording/terms';
import { topicName } from '../../../wording/topics';
import { printedCell } from '../../plan/figure-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { Cell } from '../../plan/cell';
import { isFigure, placeOfReading } from '../../../core/reading/reading';
import { HEADLINE } from '../../../core/reading/subject';
import { inWords, itemName } from '../cells/item-name';
import { wholeName } from '../cells/measure-name';
import { sourceSentences } from '../cells/source-sentences';
import { spanText } from '../cells/span-text';
import { unitOfFigures } from '../cells/unit-cell';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { areaName } from '../../../wording/area-name';
import { readingNote } from '../../../wording/reading-name';
import type { Table } from '../table';

export const ALL_FIGURES: Table = {
  id: 'all-figures',
  group: 'everything',
  title: (_, language) => allFiguresTexts(language).title,
  build: allFigures,
};

/** 全部数据: every figure of a report and everything that it says in words only, one a row, with all that is known of it. */
export function allFigures(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = allFiguresTexts(language);
  const source = { data, dataset, language };
  const reads = [...data.observations, ...data.statements].sort(
    (one, other) => placeOfReading(one) - placeOfReading(other),
  );
  return tablePlan(source, {
    id: 'all-figures',
    title: texts.title,
    tableName: 'AllFigures',
    headers: texts.headers,
    convertedHeaders: texts.convertedHeaders,
    columns: COLUMNS,
    rows: reads.map((read) => rowCells(read, source)),
    naming: ['item', 'coverage', 'measure', 'period'],
    goneColumn: 'kind',
  });
}

function rowCells(read: Observation | Statement, source: TableSource): RowCells<keyof AllFiguresHeaders> {
  const { data, language } = source;
  const { id, label, indicator, area, areaBasis, period, periodBasis, status, strength } = read;
  const figure = isFigure(read) ? read : undefined;
  const { money } = figure ?? {};
  const topic = topicOf(read);
  const words = terms(language);
  const texts = allFiguresTexts(language);
  const from = (value: string | undefined): Cell | undefined =>
    value === undefined ? undefined : { value, sources: [id] };
  return {
    key: id,
    cells: {
      kind: from(texts.kinds[figure ? 'figure' : 'statement']),
      item: from(itemName(data, read, language)),
      label: from(label),
      'indicator-id': from(indicator),
      topic: from(topic && topicName(topic, language)),
      coverage: from(areaName(data.report, area, language)),
      'area-basis': from(capitalised(words.areaBases[areaBasis])),
      period: from(periodText(period, language)),
      'period-basis': from(capitalised(words.periodBases[periodBasis])),
      span: from(figure && spanText(figure, language)),
      measure: from(capitalised(measureText(read, language))),
      of: from(figure?.of && capitalised(wholeName(data, figure.of, language))),
      status: from(readingTexts(language).status(status)),
      strength: from(strength && tableTexts(language).strength[strength]),
      bound: from(figure && capitalised(words.bounds[figure.bound])),
      value: figure && printedCell(figure),
      'value-high':
        figure?.valueHigh === undefined ? undefined : printedCell({ ...figure, value: figure.valueHigh }),
      unit: figure && unitOfFigures(data.report, [figure], language, figure.unit),
      basis: from(figure && capitalised(basisText(figure, source))),
      prices: from(figure?.prices && capitalised(words.prices[figure.prices])),
      wording: from(figure?.wording.join(tableTexts(language).listSeparator)),
      nature: from(money && publicMoneyTexts(language).natures[money.nature]),
      payer: from(money?.payer && inWords(data, money.payer, language)),
      printed: from(isFigure(read) ? figureText(data, read) : statementText(data, read)),
      note: from(readingNote(data.report, id, language)),
      source: sourceSentences(data, [read]),
    },
  };
}

function basisText({ basis }: Observation, { data, language }: TableSource): string {
  return basis === HEADLINE ? basisName(basis, language) : inWords(data, basis, language);
}

const COLUMNS = [
  { id: 'item', format: '@', width: 20, widest: 36 },
  { id: 'kind', format: '@', width: 8, widest: 14, isDetail: true },
  { id: 'label', format: '@', width: 16, widest: 40 },
  { id: 'indicator-id', format: '@', width: 14, widest: 30, isDetail: true },
  { id: 'topic', format: '@', width: 12, widest: 30, isDetail: true },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'area-basis', format: '@', width: 10, widest: 20, isDetail: true },
  { id: 'period', format: '@', width: 8, widest: 12 },
  { id: 'period-basis', format: '@', width: 10, widest: 22, isDetail: true },
  { id: 'span', format: '@', width: 8, widest: 20, isDetail: true },
  { id: 'measure', format: '@', width: 12, widest: 22 },
  { id: 'of', format: '@', width: 14, widest: 34, isDetail: true },
  { id: 'status', format: '@', width: 11, widest: 12 },
  { id: 'strength', format: '@', width: 10, widest: 12, isDetail: true },
  { id: 'bound', format: '@', width: 9, widest: 24 },
  { id: 'value', format: '#,##0.0', width: 12 },
  { id: 'value-high', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 10, widest: 20 },
  { id: 'basis', format: '@', width: 10, widest: 40, isDetail: true },
  { id: 'prices', format: '@', width: 8, widest: 10, isDetail: true },
  { id: 'wording', format: '@', width: 10, widest: 24, isDetail: true },
  { id: 'nature', format: '@', width: 10, widest: 20, isDetail: true },
  { id: 'payer', format: '@', width: 10, widest: 30, isDetail: true },
  { id: 'printed', format: '@', width: 12, widest: 28, isDetail: true },
  { id: 'note', format: '@', width: 16, widest: 30 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
