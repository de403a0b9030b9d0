import type { BoundedEstimate } from '../../../core/health/bounded-estimate';
import { CRITERIA } from '../../../core/health/criteria';
import type { CriterionId, ResultUnit } from '../../../core/health/criterion';
import type { InputId, InputUnit } from '../../../core/health/health-input';
import { DEFAULT_SETTINGS, type SettingId } from '../../../core/health/settings';
import { isMissing, type Missing } from '../../../core/missing';
import { creditMemoTexts, type MemoFigure } from './words';
import { criterionTexts } from '../../../wording/health/criteria';
import { inputName } from '../../../wording/health/inputs';
import { judgementTexts } from '../../../wording/health/judgements';
import { settingSource } from '../../../wording/health/line-text';
import { remarkSentence } from '../../../wording/health/remarks';
import { inOneParagraph } from '../../../wording/sentences';
import { resultDecimals } from '../../../wording/health/values';
import type { Cell } from '../../plan/cell';
import type { PlanFormula } from '../../plan/plan-formula';
import { CRITERION_FORMULAS, FIGURE_FORMULAS, shareOfGdpFormula } from './formulas';
import { readingCell } from './reading-cell';
import { memoKey, settingKey, type MemoRow } from './rows';
import type { MemoCells, MemoSource } from './source';
import { shownDecimals } from '../../../core/number/estimate';
import type { ResolvedInputs } from '../../../core/health/resolved-input';
import { usersFigures } from '../cells/users-figures';
import { observationsBehind } from '../../../core/health/figures-behind';
import { resultUnit, resultFormat } from '../cells/result-cell';
import { unitCell } from '../cells/unit-cell';

/** A criterion that the sheet computes from the rows above it. */
export function memoCriterionRow(row: MemoRow, id: CriterionId, source: MemoSource): MemoCells {
  const { card, language } = source;
  const criterion = CRITERIA.find((candidate) => candidate.id === id);
  const formula = CRITERION_FORMULAS[id];
  if (criterion === undefined || formula === undefined)
    throw new RangeError(`${id}: no formula for the memo`);
  const { name, formula: inWords } = criterionTexts(id, language);
  const remarks = (criterion.remarks ?? []).map((kind) => remarkSentence({ kind }, (area) => area, language));
  const score = card.rows.find((candidate) => candidate.criterion.id === id);
  return computedRow(row, source, {
    name,
    unit: criterion.unit,
    value: score?.value,
    inputs: criterion.inputs,
    formula,
    inWords,
    reading: readingCell(criterion, memoKey(row), source),
    note: inOneParagraph(remarks, language),
  });
}

/** A branch's share of output, where the report does not state it. */
export function memoShareRow(row: MemoRow, id: InputId, part: InputId, source: MemoSource): MemoCells {
  const { card, language } = source;
  return computedRow(row, source, {
    name: inputName(id, language),
    unit: '1',
    value: card.inputs[id].value,
    inputs: [part, 'gdp'],
    formula: shareOfGdpFormula(part),
    inWords: `${inputName(part, language)} ÷ ${inputName('gdp', language)}`,
  });
}

export function memoFigureRow(row: MemoRow, figure: MemoFigure, source: MemoSource): MemoCells {
  const { card, language } = source;
  const texts = creditMemoTexts(language);
  const { unit, inputs } = FIGURES[figure];
  return computedRow(row, source, {
    name: texts.figures[figure],
    unit,
    // What is per head stands empty until a population is given, and is then computed by the sheet.
    value: figure === 'gdp-per-head' ? undefined : card.inputs[inputs[0]].value,
    inputs,
    formula: FIGURE_FORMULAS[figure],
    inWords: texts.figureFormulas[figure],
    note: figure === 'resources-used' ? lackedTerms(source) : '',
  });
}

/** Which terms the sum of fiscal resources lacks, and on which side it lies for want of them. */
function lackedTerms({ card, language }: MemoSource): string {
  const { value, origin } = card.inputs['fiscal-resources'];
  if (isMissing(value) || origin.kind !== 'derived' || origin.lacks.length === 0) return '';
  const { bound } = value;
  return remarkSentence(
    { kind: 'sum-lacks-terms', input: 'fiscal-resources', lacks: origin.lacks, bound },
    (area) => area,
    language,
  );
}

const FIGURES = {
  'gdp-per-head': { unit: '元', inputs: ['gdp', 'population'] },
  'expenditure-used': { unit: '亿元', inputs: ['expenditure'] },
  'resources-used': { unit: '亿元', inputs: ['fiscal-resources'] },
} as const satisfies Readonly<
  Record<MemoFigure, { readonly unit: ResultUnit; readonly inputs: readonly [InputId, ...InputId[]] }>
>;

/** A line that the scorecard reads by, with its source beside it; the user may set it otherwise. */
export function memoLineRow(setting: SettingId, { language, inputs }: MemoSource): MemoCells {
  const texts = creditMemoTexts(language);
  const { settings } = judgementTexts(language);
  const isShare = !setting.startsWith('buoyancy');
  return {
    key: settingKey(setting),
    cells: {
      section: { value: texts.sections.lines },
      indicator: { value: settings[setting] },
      value: { value: DEFAULT_SETTINGS[setting], format: isShare ? '0%' : '0.0', role: 'input' },
      unit: unitCell(isShare ? '%' : '系数', language),
      converted: undefined,
      period: undefined,
      origin: {
        value: inputs.settings[setting] === undefined ? texts.origins.line : texts.origins['line-changed'],
      },
      source: { value: settingSource(setting, language) },
      date: undefined,
      reading: undefined,
      note: undefined,
    },
  };
}

interface Computed {
  readonly name: string;
  readonly unit: ResultUnit | InputUnit;
  readonly value: BoundedEstimate | Missing | undefined;
  readonly inputs: readonly InputId[];
  readonly formula: PlanFormula;
  readonly inWords: string;
  readonly reading?: Cell | undefined;
  readonly note?: string;
}

function computedRow(row: MemoRow, { card, language }: MemoSource, computed: Computed): MemoCells {
  const { name, unit, value, inputs, formula, inWords, reading, note = '' } = computed;
  const texts = creditMemoTexts(language);
  const known = value === undefined || isMissing(value) ? undefined : value;
  return {
    key: memoKey(row),
    cells: {
      section: { value: texts.sections[row.section] },
      indicator: { value: name },
      value: {
        value: known?.value ?? '',
        format: resultFormat(
          unit,
          known ? resultDecimals(known, unit) : usualPlaces(unit, inputs, card.inputs),
        ),
        ...resultUnit(unit),
        role: 'live',
        formula,
        sources: observationsBehind(inputs, card.inputs).map(({ id }) => id),
        ...usersFigures(inputs, card.inputs, language),
      },
      unit: unitCell(unit === '1' ? '%' : unit, language),
      converted: undefined,
      period: { value: String(card.year) },
      origin: { value: texts.origins.formula },
      source: { value: texts.computed(inWords) },
      date: undefined,
      reading,
      note: { value: note },
    },
  };
}

/** Of what is not computed yet: nobody knows how many digits will be given, but in those that are there. */
function usualPlaces(unit: ResultUnit | InputUnit, ids: readonly InputId[], inputs: ResolvedInputs): number {
  if (unit === '元') return 0;
  if (unit === '1') return 1;
  // A sum is told with no more digits than the least told of what it is made of.
  const stated = ids.flatMap((id) =>
    isMissing(inputs[id].value) ? [] : (shownDecimals(inputs[id].value) ?? []),
  );
  return Math.max(Math.min(2, ...stated), 0);
}
