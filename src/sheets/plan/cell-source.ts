import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { observationsSeen } from '../../library/observations-seen';
import { figureText, quoteOf, reportOf } from '../../library/text/quote';
import { yearText } from '../../wording/readings';
import { readingName } from '../../wording/reading-name';
import { terms } from '../../wording/terms';
import { unitName } from '../../wording/units';
import { unitOfCell } from './cell-unit';
import type { CellSource } from './source-in-cell';
import type { PlanCell } from './plan-cell';
import type { SheetPlan } from './sheet-plan';
import { sourceTexts } from './words';

/**
 * The numbers of a plan that were read from the report or derived from it, each with its source; not its formulas, nor the years
 * and places in a list that explain them.
 */
export function cellSources(plan: SheetPlan, data: ReportData): readonly CellSource[] {
  const known = observationsSeen(data);
  return plan.rows.flatMap(({ cells }, row) =>
    plan.columns.flatMap(({ id }, column): readonly CellSource[] => {
      const cell = cells[id];
      if (typeof cell?.value !== 'number' || cell.role === 'live' || cell.role === 'remark') return [];
      const { value, format, sources } = cell;
      const reads = known.filter((observation) => sources.includes(observation.id));
      if (reads.length === 0) return [];
      return [
        { row, column, value, format, properties: propertiesOf(cell, reads, data, plan.request.language) },
      ];
    }),
  );
}

function propertiesOf(
  cell: PlanCell,
  reads: readonly Observation[],
  data: ReportData,
  language: Language,
): CellSource['properties'] {
  const texts = sourceTexts(language);
  const sentences = [...new Set(reads.map((read) => quoteOf(data, read)))].join('\n');
  const [only, ...others] = reads;
  if (only === undefined) return [];
  if (others.length > 0) {
    const figures = reads.map((read) => texts.figure(nameIn(read, data, language), figureText(data, read)));
    return [
      [texts.derivedFrom, figures.join('\n')],
      [texts.sentence, sentences],
    ];
  }
  const unit = unitOfCell(cell, only);
  const counted = { of: readingName(reportOf(data, only), only, 'zh-CN'), number: Number(only.value) };
  return [
    ...(unit === undefined ? [] : [[texts.unit, unitName(unit, language, counted)] as const]),
    [texts.period, yearText(only.period, language)],
    [texts.bound, terms(language).bounds[only.bound]],
    [texts.sentence, sentences],
  ];
}

/** In Chinese as the report has it. */
function nameIn(read: Observation, data: ReportData, language: Language): string {
  return language === 'zh-CN' ? read.label : readingName(reportOf(data, read), read, language);
}
