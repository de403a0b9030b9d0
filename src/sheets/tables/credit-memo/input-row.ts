import type { InputId } from '../../../core/health/health-input';
import { healthInput, isAmount, yearOf } from '../../../core/health/health-inputs';
import { isMissing } from '../../../core/missing';
import type { Origin } from '../../../core/health/resolved-input';
import { creditMemoTexts } from './words';
import { inputName } from '../../../wording/health/inputs';
import { remarkSentence } from '../../../wording/health/remarks';
import { missingSentence } from '../../../wording/missing';
import { tableTexts } from '../../../wording/tables';
import { unitName } from '../../../wording/units';
import { growthCell, levelCell, tableUnit, type Cell } from '../../plan/cell';
import { firmness } from '../cells/firmness';
import { convertedFormula, usedRateFormula } from './formulas';
import { memoKey, type MemoRow } from './rows';
import type { MemoCells, MemoSource } from './source';
import { sourceSentences } from '../cells/source-sentences';
import { unitCell } from '../cells/unit-cell';
import { areaName } from '../../../wording/area-name';

/** A figure of the memo: as the report states it, else blank for the user, with its unit, period, source and date. */
export function memoInputRow(row: MemoRow, id: InputId, source: MemoSource): MemoCells {
  const { origin } = source.card.inputs[id];
  const key = memoKey(row);
  return origin.kind === 'stated'
    ? { key, cells: { ...begun(row, id, source), ...statedCells(id, origin, source) } }
    : { key, cells: { ...begun(row, id, source), ...blankCells(key, id, source) } };
}

const RATE_FORMAT = '0.0%';

/** What any row of the figure has. */
function begun(row: MemoRow, id: InputId, { card, language }: MemoSource) {
  const texts = creditMemoTexts(language);
  const { value, origin } = card.inputs[id];
  const isKnown = !isMissing(value) && origin.kind !== 'derived';
  return {
    section: { value: texts.sections[row.section] },
    indicator: { value: inputName(id, language) },
    converted: {
      value: isKnown ? value.value : '',
      ...(isAmount(healthInput(id))
        ? {
            unit: healthInput(id).unit,
            formula: convertedFormula(id, healthInput(id).unit, language),
          }
        : {
            format: (origin.kind === 'stated' && growthCell(origin.observation).format) || RATE_FORMAT,
            formula: usedRateFormula(memoKey(row)),
          }),
      role: 'live' as const,
      sources: origin.kind === 'stated' ? [origin.observation.id] : [],
    },
  };
}

function statedCells(
  input: InputId,
  { observation: read, isEarlier }: Extract<Origin, { readonly kind: 'stated' }>,
  { data, card, language }: MemoSource,
) {
  const { id, unit, period, measure, area } = read;
  const sources = [id];
  const assumed =
    card.area !== undefined && area !== card.area
      ? [
          remarkSentence(
            { kind: 'area-assumed', inputs: [input], area, of: card.area },
            (name) => areaName(data.report, name, language),
            language,
          ),
        ]
      : [];
  const { date } = (isEarlier ? (data.earlier ?? data) : data).report;
  const words = firmness(read, tableTexts(language));
  return {
    value: measure === 'growth' ? growthCell(read) : levelCell(read),
    unit: unitCell(tableUnit({ unit }), language, sources),
    period: { value: period, sources },
    origin: { value: creditMemoTexts(language).origins[isEarlier ? 'earlier' : 'stated'] },
    source: sourceSentences(data, [read]),
    date: date === undefined ? undefined : { value: date },
    reading: undefined,
    note: { value: [words, ...assumed].filter(Boolean).join(tableTexts(language).noteSeparator), sources },
  };
}

function blankCells(key: string, id: InputId, { card, inputs, language }: MemoSource) {
  const { value, origin } = card.inputs[id];
  const input = healthInput(id);
  const problem =
    inputs.problems.get(key) ?? (isMissing(value) && value.reason !== 'not-reported' ? value : undefined);
  return {
    value: { value: '', format: isAmount(input) ? '#,##0.00' : RATE_FORMAT, role: 'input' },
    unit: isAmount(input)
      ? { value: unitName(input.unit, language), unit: input.unit, role: 'input' }
      : unitCell('%', language),
    period: { value: String(yearOf(input, card.year)), role: 'input' },
    origin: { value: creditMemoTexts(language).origins[origin.kind === 'given' ? 'given' : 'external'] },
    source: { value: '', role: 'input' },
    date: { value: '', role: 'input' },
    reading: undefined,
    note: problem && { value: missingSentence(problem, language) },
  } satisfies Record<string, Cell | undefined>;
}
