import { areaName } from '../../wording/area-name';
import { tableTexts } from '../../wording/tables';
import { yearBehind } from '../../core/reading/report-year';
import { statementText } from '../../library/text/quote';
import { growthCell, levelCell } from '../plan/cell';
import type { TableSource } from '../plan/table-plan';
import { derivedCell, derivedInterval, type Derived } from '../tables/cells/derived-cell';
import { firmness } from '../tables/cells/firmness';
import { impliedTarget } from '../tables/cells/implied';
import { figureName, growthPrices } from '../tables/cells/names';
import { unitOfFigures } from '../tables/cells/unit-cell';
import { pairKey, pairsOf, type Pair } from '../tables/results-and-targets/pair';
import { targetStrength } from '../tables/results-and-targets/target-strength';
import { targetsTexts } from '../tables/results-and-targets/words';
import type { BriefRow, BriefTable } from './brief';
import { PAGE_BUDGET } from './page-budget';
import { restOf } from './rest';
import { briefTexts } from './words';

/** The headline table with the pairs that its rows show. */
export interface HeadlineSection {
  readonly table: BriefTable;
  readonly shown: readonly Pair[];
}

/** 主要指标: the year's results with the next year's targets, in the report's order; a row of another area than the one given says so. */
export function headlineSection(source: TableSource, area: string): HeadlineSection {
  const { data, language } = source;
  const year = yearBehind(data);
  const texts = briefTexts(language);
  const pairs = pairsOf(data, year);
  const shown = pairs.filter(({ result }) => result !== undefined).slice(0, PAGE_BUDGET.headline);
  const left = pairs.filter((pair) => !shown.includes(pair));
  const table: BriefTable = {
    kind: 'table',
    id: 'headline',
    title: texts.headlineTitle(areaName(data.report, area, language)),
    headers: texts.headlineHeaders(year),
    rows: shown.map((pair) => pairRow(pair, source, area)),
    below: '',
    rest: restOf(
      left.map(({ figure }) => figureName(data, figure, language)),
      targetsTexts(language).title(year),
      language,
    ),
  };
  return { table, shown };
}

function pairRow(pair: Pair, source: TableSource, area: string): BriefRow {
  const { data, language } = source;
  const { figure, result, target, statement } = pair;
  const derived = implied(pair);
  const reads = [result?.level, result?.growth, target?.growth, target?.level, statement];
  const sources = reads.flatMap((read) => (read ? [read.id] : []));
  const [measured, ...more] = [result?.level, target?.level].filter((level) => level !== undefined);
  return {
    key: pairKey(pair),
    cells: {
      item: { value: figureName(data, figure, language), sources },
      value: result?.level && levelCell(result.level),
      // A percentage says so itself.
      unit:
        measured && measured.unit !== '%'
          ? unitOfFigures(data.report, [measured, ...more], language)
          : undefined,
      beside: result?.growth && growthCell(result.growth),
      against: target?.growth && growthCell(target.growth),
      further: target?.level ? levelCell(target.level) : derived && derivedCell(derived),
      note: { value: remarks(pair, source, area), sources },
    },
  };
}

/** The target level that a target growth implies; none from growth on a comparable basis, which leads to no published level. */
function implied({ result, target }: Pair): Derived | undefined {
  if (!result?.level || !target?.growth || target.level) return undefined;
  if (growthPrices(target.growth).prices === 'comparable') return undefined;
  return impliedTarget(result.level, target.growth);
}

/** Whatever keeps a figure of the row from being plain: another area than the table's, what bounds it, how firmly it is meant. */
function remarks(pair: Pair, { data, language }: TableSource, area: string): string {
  const texts = briefTexts(language);
  const tables = tableTexts(language);
  const { year, figure, result, statement } = pair;
  const derived = implied(pair);
  const bounded = [result?.level, result?.growth].find(
    (read) => read !== undefined && (read.bound !== 'exact' || read.status === 'estimated'),
  );
  const words = bounded === undefined ? '' : firmness(bounded, tables);
  return [
    figure.area === area ? '' : areaName(data.report, figure.area, language),
    ...(bounded?.status === 'estimated' ? [tables.estimated(year)] : words === '' ? [] : [words]),
    statement
      ? targetsTexts(language).notes.noTarget(year + 1, tables.inWordsOnly(statementText(data, statement)))
      : String(targetStrength(pair, language)?.value ?? ''),
    ...(derived ? [texts.implied(derivedInterval(derived, language))] : []),
  ]
    .filter((part) => part !== '')
    .join(tables.noteSeparator);
}
