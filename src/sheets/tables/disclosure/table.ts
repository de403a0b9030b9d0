import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { figureText, statementText } from '../../../library/text/quote';
import { disclosureTexts, type DisclosureHeaders, type DisclosureTexts } from './words';
import { tableTexts } from '../../../wording/tables';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { Cell } from '../../plan/cell';
import { placeOfReading } from '../../../core/reading/reading';
import { disclosureRows, type ToldSide, type DisclosureRow } from './rows';
import { figureName } from '../cells/names';
import { reportYear, yearBehind } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { areaName } from '../../../wording/area-name';
import type { Table } from '../table';

export const DISCLOSURE: Table = {
  id: 'disclosure',
  group: 'analysis',
  title: (_, language) => disclosureTexts(language).title,
  beside: documentsBeside,
  build: disclosure,
};

/**
 * 披露情况: of each headline and main target indicator, whether the report gives result and target in numbers, in
 * words only, or not at all. What it is silent about is told too: that is what the table is for.
 */
export function disclosure(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = disclosureTexts(language);
  const year = reportYear(data.observations);
  const source = { data, dataset, language };
  return tablePlan(source, {
    id: 'disclosure',
    title: texts.title,
    tableName: 'Disclosure',
    headers: texts.headers(yearBehind(data)),
    columns: COLUMNS,
    rows: year === undefined ? [] : disclosureRows(data, year).map((row) => rowCells(row, source, texts)),
    naming: ['indicator', 'coverage'],
    goneColumn: 'words',
  });
}

function rowCells(
  row: DisclosureRow,
  { data, language }: TableSource,
  texts: DisclosureTexts,
): RowCells<keyof DisclosureHeaders> {
  const { figure, statements } = row;
  const sides = [row.resultLevel, row.resultGrowth, row.targetLevel, row.targetGrowth];
  const reads = [...new Set([...sides.flatMap(({ by }) => (by ? [by] : [])), ...statements])].sort(
    (one, other) => placeOfReading(one) - placeOfReading(other),
  );
  const sources = reads.map(({ id }) => id);
  const sideCell = ({ disclosure: kind, by }: ToldSide): Cell => ({
    value: texts.disclosure[kind],
    ...(by && { sources: [by.id] }),
  });
  return {
    key: row.key,
    cells: {
      indicator: { value: figureName(data, figure, language), sources },
      coverage: {
        value: figure.area === undefined ? '' : areaName(data.report, figure.area, language),
        sources,
      },
      'result-level': sideCell(row.resultLevel),
      'result-growth': sideCell(row.resultGrowth),
      'target-level': sideCell(row.targetLevel),
      'target-growth': sideCell(row.targetGrowth),
      words: wordsCell(row, data, texts, tableTexts(language).noteSeparator),
      source: sourceSentences(data, reads),
    },
  };
}

/** The report's words that stand in a number's place, those with one certain value (持平) among them. */
function wordsCell(row: DisclosureRow, data: ReportData, texts: DisclosureTexts, separator: string): Cell {
  const sides = [row.resultLevel, row.resultGrowth, row.targetLevel, row.targetGrowth];
  const flat = sides.flatMap(({ by }) => (isFlat(by) ? [by] : []));
  const said = [
    ...flat.map((read) => ({ read, words: figureText(data, read) })),
    ...row.statements.map((read) => ({ read, words: statementText(data, read) })),
  ];
  const parts = said.map(({ read: { period, status, measure }, words }) =>
    texts.words(period, status === 'target', measure, words),
  );
  return { value: parts.join(separator), sources: said.map(({ read }) => read.id) };
}

function isFlat(by: ToldSide['by']): by is Observation {
  return by !== undefined && 'bound' in by && by.bound === 'flat';
}

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'result-level', format: '@', width: 12 },
  { id: 'result-growth', format: '@', width: 12 },
  { id: 'target-level', format: '@', width: 14 },
  { id: 'target-growth', format: '@', width: 14 },
  { id: 'words', format: '@', width: 40, widest: 44 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
