import type { Remark } from '../../core/health/remark';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import { summaryOf } from '../../core/health/summary';
import { isMissing } from '../../core/missing';
import { scorecardTexts } from '../../wording/health/scorecard';
import { lineValues, settingSource } from '../../wording/health/line-text';
import { toldCriterion, type ToldCriterion } from '../../wording/health/told-criterion';
import { tableTexts } from '../../wording/tables';
import type { Language } from '../../core/language';
import type { TableSource } from '../plan/table-plan';
import { readCriterion } from '../tables/cells/read-criterion';
import { resultCell } from '../tables/cells/result-cell';
import { unitCell } from '../tables/cells/unit-cell';
import type { BriefRow, BriefTable } from './brief';
import { PAGE_BUDGET } from './page-budget';
import { restOf } from './rest';
import { briefTexts } from './words';

/** 财政健康度: the criteria that have a value, those first that were read against a line; each by its id. */
export function criteriaSection(card: Scorecard, source: TableSource): BriefTable {
  const { data, language } = source;
  const texts = briefTexts(language);
  const { computed, judged } = summaryOf(card);
  const ordered = [...judged, ...computed.filter((row) => !judged.includes(row))];
  const shown = ordered.slice(0, PAGE_BUDGET.criteria);
  const named = (row: ScoreRow): string => toldCriterion(row, card, data.report, language).name;
  return {
    kind: 'table',
    id: 'criteria',
    title: texts.titles.criteria,
    headers: texts.criteriaHeaders,
    rows: shown.map((row) => criterionRow(row, card, source)),
    below: lineSources(shown, language),
    rest: restOf(ordered.slice(shown.length).map(named), scorecardTexts(language).title, language),
  };
}

function criterionRow(row: ScoreRow, card: Scorecard, source: TableSource): BriefRow {
  const { language } = source;
  const { criterion, value, verdict } = row;
  const { told, reads, sources, isStated } = readCriterion(row, card, source);
  return {
    key: criterion.id,
    cells: {
      item: { value: told.name, sources },
      value: isMissing(value) ? undefined : resultCell(value, criterion.unit, reads, isStated),
      // A ratio says so itself, and a coefficient has no unit.
      unit:
        criterion.unit === '1' || criterion.unit === '系数' ? undefined : unitCell(criterion.unit, language),
      beside: { value: told.bareInterval, format: '@', sources },
      against: {
        value: verdict ? lineValues(verdict.lines, card.settings, language) : briefTexts(language).noLine,
        format: '@',
      },
      further: { value: told.reading, format: '@', sources },
      note: { value: remarks(told, row, language), sources },
    },
  };
}

/**
 * What bounds a value, and one thing to be known of it: rather what it means than to which area it was taken to belong, and nothing that
 * stands with the sources of the lines. The scorecard has all.
 */
function remarks({ bound, remarks: told }: ToldCriterion, row: ScoreRow, language: Language): string {
  const [first = ''] = told.filter((_, index) => !OF_LINES.has(row.remarks[index]?.kind ?? 'given'));
  const telling = told.find((_, index) => !isOfLinesOrArea(row.remarks[index]));
  return [bound, telling ?? first].filter((part) => part !== '').join(tableTexts(language).noteSeparator);
}

function isOfLinesOrArea(remark: Remark | undefined): boolean {
  return remark === undefined || remark.kind === 'area-assumed' || OF_LINES.has(remark.kind);
}

const OF_LINES: ReadonlySet<Remark['kind']> = new Set<Remark['kind']>([
  'line-of-tax-buoyancy',
  'drawn-for-states',
  'interest-line-of-cities-and-counties',
]);

/** Where the lines come from that the rows were read against, each source once. */
function lineSources(rows: readonly ScoreRow[], language: Language): string {
  const lines = rows.flatMap(({ verdict }) => verdict?.lines ?? []);
  const sources = [...new Set(lines.map((line) => settingSource(line, language)))];
  return sources.length === 0 ? '' : briefTexts(language).lineSources(sources);
}
