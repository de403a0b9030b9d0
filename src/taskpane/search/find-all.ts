import { INDICATORS, namesOf } from '../../core/catalogue/catalogue';
import type { Language } from '../../core/language';
import { nearest } from '../../core/names/nearest';
import type { Dataset, ReportData } from '../../library/dataset';
import { named, searchNames } from '../../library/search/search-names';
import type { PlanId } from '../../sheets/plan/table-request';
import type { Table } from '../../sheets/tables/table';
import { indicatorName } from '../../wording/reading-name';
import { reportInShort } from '../../wording/report-in-short';
import { tableDescriptions } from '../../wording/table-descriptions';
import { findFunctions } from '../functions/function-search';
import { figureLines, type FigureLine } from './figure-lines';

/** Something that a search found, and where it leads. */
export type FoundLine =
  | { readonly kind: 'figure'; readonly id: string; readonly line: FigureLine }
  | { readonly kind: 'table'; readonly id: PlanId; readonly name: string; readonly about: string }
  | { readonly kind: 'function'; readonly id: string; readonly name: string; readonly about: string }
  | { readonly kind: 'report'; readonly id: string; readonly name: string; readonly about: string };

export interface Found {
  /** Figures first, then tables, functions and reports, each the best first. */
  readonly lines: readonly FoundLine[];
  /** How many figures there are in all; not all are listed. */
  readonly figures: number;
  /** Indicators that the catalogue knows by these words, and that the report does not tell, by their names. */
  readonly notDisclosed: readonly string[];
  /** Names that come near, where nothing else was found. */
  readonly meant: readonly string[];
}

/** Where a search looks. */
export interface Searchable {
  readonly data: ReportData;
  readonly dataset: Dataset;
  readonly tables: readonly Table[];
}

/** Everything that goes by the words typed: figures of the report, tables, functions, reports. */
export function findAll(query: string, { data, dataset, tables }: Searchable, language: Language): Found {
  const figures = figureLines(data, query, language, MOST_FIGURES);
  const lines: readonly FoundLine[] = [
    ...figures.lines.map((line) => ({ kind: 'figure', id: line.id, line }) as const),
    ...tablesFound(query, tables, data, language),
    ...findFunctions(query, language)
      .slice(0, MOST_OTHERS)
      .map(({ id, description }) => ({ kind: 'function', id, name: id, about: description }) as const),
    ...reportsFound(query, dataset, language),
  ];
  const notDisclosed = notDisclosedBy(query, data, language);
  return {
    lines,
    figures: figures.found,
    notDisclosed,
    meant: lines.length + notDisclosed.length > 0 ? [] : namesNear(query, language),
  };
}

function tablesFound(
  query: string,
  tables: readonly Table[],
  data: ReportData,
  language: Language,
): readonly FoundLine[] {
  const descriptions = tableDescriptions(language);
  const offered = tables.map((table) =>
    named(
      {
        kind: 'table',
        id: table.id,
        name: table.title(data, language),
        about: descriptions[table.id],
      } as const,
      [table.title(data, language), table.title(data, language === 'zh-CN' ? 'en-US' : 'zh-CN')],
    ),
  );
  return searchNames(offered, query).slice(0, MOST_OTHERS);
}

/** The other reports at hand, by area, title or publisher. */
function reportsFound(query: string, { reports }: Dataset, language: Language): readonly FoundLine[] {
  if (reports.length < 2) return [];
  const known = reports.map(({ report }) => {
    const name = reportInShort(report, language);
    const line = { kind: 'report', id: report.id, name, about: report.title } as const;
    return named(line, [name, report.title, report.area, report.publisher ?? '']);
  });
  return searchNames(known, query).slice(0, MOST_OTHERS);
}

function notDisclosedBy(query: string, { observations }: ReportData, language: Language): readonly string[] {
  const told = new Set(observations.map(({ indicator }) => indicator));
  const untold = INDICATORS.filter(({ id }) => !told.has(id)).map((indicator) =>
    named(indicatorName(indicator.id, language) ?? indicator.id, namesOf(indicator)),
  );
  return searchNames(untold, query).slice(0, MOST_OTHERS);
}

function namesNear(query: string, language: Language): readonly string[] {
  return nearest(query, INDICATORS, namesOf).map(({ id }) => indicatorName(id, language) ?? id);
}

/** More are not read, but typed for. */
const MOST_FIGURES = 50;
const MOST_OTHERS = 5;
