import type { Criterion } from '../../../core/health/criterion';
import { isDrawnFor } from '../../../core/health/scale';
import type { LineId } from '../../../core/health/settings';
import { isMissing } from '../../../core/missing';
import { judgementTexts } from '../../../wording/health/judgements';
import type { Cell } from '../../plan/cell';
import type { PlanFormula } from '../../plan/plan-formula';
import { settingKey } from './rows';
import type { MemoSource } from './source';
import { creditMemoTexts } from './words';

/**
 * What a computed value comes to against its lines, by a formula over the lines below: whoever changes a line sees it at
 * once, in a workbook without the add-in too. By the number alone; the scorecard weighs its precision and bounds. Nothing
 * where the lines were not drawn for the report's level of government.
 */
export function readingCell(criterion: Criterion, key: string, source: MemoSource): Cell | undefined {
  const { scale } = criterion;
  const { card, language } = source;
  if (scale === undefined || !isDrawnFor(scale, card.level)) return undefined;
  const bands = scale.bands.map((band) => judgementTexts(language).bands[band]);
  const number = { row: key, column: 'value' };
  const banded = scale.lines.reduce<PlanFormula>(
    (below, line, at) => ['IF(', number, '>', lineCell(line), `,"${bands[at + 1]}",`, ...below, ')'],
    [`"${bands[0]}"`],
  );
  const lowBase = creditMemoTexts(language).lowBase;
  const asked: PlanFormula =
    criterion.id === 'buoyancy' ? ['IF(', ...isInQuestion(number), `,"${lowBase}",`, ...banded, ')'] : banded;
  return {
    value: shownReading(criterion, source, bands, lowBase),
    format: 'General',
    role: 'live',
    formula: ['=IF(ISNUMBER(', number, '),', ...asked, ',"")'],
  };
}

/** Above the question line, and not known to follow a year in which revenue grew as the economy does. */
function isInQuestion(number: { readonly row: string; readonly column: string }): PlanFormula {
  const before = { row: 'revenue-growth-before', column: 'value' };
  const economy = { row: 'gdp-growth', column: 'value' };
  const isStrong: PlanFormula = ['IF(ISNUMBER(', before, '),', before, '>=', economy, ',FALSE)'];
  return [
    'AND(',
    number,
    '>',
    { row: settingKey('buoyancy-question'), column: 'value' },
    ',NOT(',
    ...isStrong,
    '))',
  ];
}

/** The same as the formula gives, before the sheet computes it. */
function shownReading(
  criterion: Criterion,
  { card }: MemoSource,
  bands: readonly string[],
  lowBase: string,
): string {
  const score = card.rows.find((row) => row.criterion.id === criterion.id);
  if (score === undefined || isMissing(score.value) || criterion.scale === undefined) return '';
  if (score.remarks.some(({ kind }) => kind === 'low-base')) return lowBase;
  const { value } = score.value;
  return bands[criterion.scale.lines.filter((line) => value > card.settings[line]).length] ?? '';
}

function lineCell(line: LineId) {
  return { row: settingKey(line), column: 'value' };
}
