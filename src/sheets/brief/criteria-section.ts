import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import { summaryOf } from '../../core/health/summary';
import { isMissing } from '../../core/missing';
import { scorecardTexts } from '../../wording/health/scorecard';
import { lineValues } from '../../wording/health/line-text';
import { toldCriterion, type ToldCriterion } from '../../wording/health/told-criterion';
import { tableTexts } from '../../wording/tables';
import type { Language } from '../../core/language';
import type { TableSource } from '../plan/table-plan';
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
    rest: restOf(ordered.slice(shown.length).map(named), scorecardTexts(language).title, language),
  };
}

function criterionRow(row: ScoreRow, card: Scorecard, { data, language }: TableSource): BriefRow {
  const { criterion, value, verdict } = row;
  const told = toldCriterion(row, card, data.report, language);
  const reads = told.parts.flatMap(({ observation }) => observation ?? []);
  const sources = reads.map(({ id }) => id);
  const [input, ...others] = criterion.inputs.map((id) => card.inputs[id]);
  const isStated = others.length === 0 && input?.origin.kind === 'stated';
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
 * What bounds a value, the line with its source, and one thing to be known of it, rather what it means than to which area it was taken to
 * belong; the scorecard has all.
 */
function remarks({ bound, lines, remarks }: ToldCriterion, row: ScoreRow, language: Language): string {
  const telling = row.remarks.findIndex(({ kind }) => kind !== 'area-assumed');
  return [bound, lines, remarks[Math.max(telling, 0)] ?? '']
    .filter((part) => part !== '')
    .join(tableTexts(language).noteSeparator);
}
