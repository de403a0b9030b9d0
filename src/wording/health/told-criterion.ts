import { withParts } from '../../core/health/figures-behind';
import type { InputId } from '../../core/health/health-input';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import { missingSentence } from '../missing';
import { areaName } from '../area-name';
import { tableTexts } from '../tables';
import { unitName } from '../units';
import { criterionTexts } from './criteria';
import { briefInputText, inputText } from './input-text';
import { inputName } from './inputs';
import { judgementTexts } from './judgements';
import { lineText, readingText } from './line-text';
import { remarkSentence } from './remarks';
import { scorecardTexts } from './scorecard';
import { bareIntervalText, intervalText, resultText } from './values';

/**
 * A criterion as it is told, wherever it is shown: its value with all that stands behind it, or what is missing. A text
 * that there is nothing to say for is empty.
 */
export interface ToldCriterion {
  readonly name: string;
  readonly dimension: string;
  readonly formula: string;
  /** Whether more is better, or less, or neither. */
  readonly direction: string;
  /** The result with its bound and unit: 约58.9%. */
  readonly value: string;
  /** As a column has it: % for a fraction. */
  readonly unit: string;
  readonly bound: string;
  /** What printed precision leaves open, with its unit; and the same where the unit stands beside it. */
  readonly interval: string;
  readonly bareInterval: string;
  /** What it was computed from, each with where it came from and what it was derived from. */
  readonly inputs: readonly string[];
  /** The same one by one, what an input was derived from on lines of its own. */
  readonly parts: readonly ToldInput[];
  /** What it comes to against its lines: 高于参照线; and the lines with their source. */
  readonly reading: string;
  readonly lines: string;
  /** Which figures would be needed; where they are there and still give no value, why. */
  readonly missing: string;
  readonly remarks: readonly string[];
}

/** A figure that a criterion was computed from. */
export interface ToldInput {
  readonly id: InputId;
  readonly name: string;
  readonly text: string;
  /** Where a report states it. */
  readonly observation?: Observation;
}

/** Tells a criterion of a report's scorecard, in the language given. */
export function toldCriterion(
  row: ScoreRow,
  card: Scorecard,
  report: Report,
  language: Language,
): ToldCriterion {
  const { criterion, value, verdict, remarks } = row;
  const { unit } = criterion;
  const texts = judgementTexts(language);
  const known = isMissing(value) ? undefined : value;
  const used = known ? criterion.inputs : [];
  return {
    ...criterionTexts(criterion.id, language),
    dimension: texts.dimensions[criterion.dimension].name,
    direction: texts.directions[criterion.direction],
    value: known ? resultText(known, unit, language) : '',
    unit: unit === '1' ? '%' : unitName(unit, language),
    bound: known ? tableTexts(language).bound[known.bound] : '',
    interval: known ? intervalText(known, unit, language) : '',
    bareInterval: known ? bareIntervalText(known, unit, language) : '',
    inputs: used.map((id) => inputText(id, card.inputs, language)),
    parts: withParts(used, card.inputs).map((id) => toldInput(id, card, language)),
    reading: readingText(row, language),
    lines: verdict ? lineText(verdict.lines, card.settings, language) : '',
    missing: missingText(row, language),
    remarks: remarks.map((remark) =>
      remarkSentence(remark, (area) => areaName(report, area, language), language),
    ),
  };
}

function toldInput(id: InputId, { inputs }: Scorecard, language: Language): ToldInput {
  const { origin } = inputs[id];
  return {
    id,
    name: inputName(id, language),
    text: briefInputText(id, inputs, language),
    ...(origin.kind === 'stated' && { observation: origin.observation }),
  };
}

function missingText({ value, lacks }: ScoreRow, language: Language): string {
  if (!isMissing(value)) return '';
  if (value.reason !== 'not-reported' || lacks.length === 0) return missingSentence(value, language);
  return scorecardTexts(language).lacks(lacks.map((id) => inputName(id, language)));
}
