import type { PeerRow } from '../../../core/health/compare';
import type { CriterionId, ResultUnit } from '../../../core/health/criterion';
import type { Scorecard, ScoreRow } from '../../../core/health/scorecard';
import type { Language } from '../../../core/language';
import { isMissing } from '../../../core/missing';
import { criterionTexts } from '../../../wording/health/criteria';
import { inputText } from '../../../wording/health/input-text';
import { inputName } from '../../../wording/health/inputs';
import { judgementTexts } from '../../../wording/health/judgements';
import { lineText, readingText } from '../../../wording/health/line-text';
import { remarkSentence } from '../../../wording/health/remarks';
import { scorecardTexts, type ScorecardHeaders } from '../../../wording/health/scorecard';
import { bareIntervalText } from '../../../wording/health/values';
import { missingSentence } from '../../../wording/missing';
import { tableTexts } from '../../../wording/tables';
import { unitName } from '../../../wording/units';
import type { Cell } from '../../plan/cell';
import { observationsBehind, resultCell, resultFormat } from '../cells/result-cell';
import { sourceSentences } from '../cells/source-sentences';
import type { RowCells, TableSource } from '../../plan/table-plan';
import { areaName } from '../../../wording/reading-name';

/** What a scorecard's table is made from. */
export interface ScoreSource extends TableSource {
  readonly card: Scorecard;
  /** How the other reports at hand compare, by criterion; nothing where there is no other. */
  readonly peers: ReadonlyMap<CriterionId, PeerRow>;
}

export type ScoreCells = RowCells<keyof ScorecardHeaders>;

/** A criterion's row: its value with all that stands behind it, or what is missing. */
export function scoreRow(row: ScoreRow, number: string, source: ScoreSource): ScoreCells {
  const { data, card, language } = source;
  const { criterion, value, remarks } = row;
  const texts = judgementTexts(language);
  const { name, formula } = criterionTexts(criterion.id, language);
  const reads = isMissing(value) ? [] : observationsBehind(criterion.inputs, card.inputs);
  const sources = reads.map(({ id }) => id);
  const separator = tableTexts(language).noteSeparator;
  const sentences = remarks.map((remark) =>
    remarkSentence(remark, (area) => areaName(data.report, area, language), language),
  );
  return {
    key: criterion.id,
    cells: {
      number: { value: number },
      dimension: { value: texts.dimensions[criterion.dimension].name },
      indicator: { value: name, sources },
      value: resultCell(value, criterion.unit, reads),
      unit: { value: criterion.unit === '1' ? '%' : unitName(criterion.unit, language) },
      interval: { value: isMissing(value) ? '' : bareIntervalText(value, criterion.unit, language), sources },
      bound: { value: isMissing(value) ? '' : tableTexts(language).bound[value.bound], sources },
      formula: { value: formula },
      inputs: {
        value: isMissing(value)
          ? ''
          : criterion.inputs.map((id) => inputText(id, card.inputs, language)).join(separator),
        sources,
      },
      direction: { value: texts.directions[criterion.direction] },
      reading: { value: readingText(row, language), sources },
      lines: { value: row.verdict ? lineText(row.verdict.lines, card.settings, language) : '' },
      missing: { value: lackText(row, language) },
      ...peerCells(row, source),
      remarks: { value: sentences.join(language === 'zh-CN' ? '' : ' '), sources },
      source: sourceSentences(data, reads),
    },
  };
}

/** Beside the other reports: their median, the distance to it, and a rank where there is one. */
function peerCells({ criterion }: ScoreRow, { card, peers }: ScoreSource) {
  const row = peers.get(criterion.id);
  const own = row?.peers.find(({ report }) => report === card.report);
  const { unit } = criterion;
  // Percentages lie percentage points apart.
  const [apart, scale] = unit === '1' ? (['个百分点', 100] as const) : ([unit, 1] as const);
  const number = (value: number | undefined, shown: ResultUnit): Cell | undefined =>
    value === undefined ? undefined : { value, format: resultFormat(shown, PEER_PLACES) };
  return {
    'peer-median': number(row?.median, unit),
    'peer-distance': number(own?.distance === undefined ? undefined : own.distance * scale, apart),
    'peer-rank': own?.rank === undefined ? undefined : { value: own.rank },
  };
}

const PEER_PLACES = 1;

/** Which figures would be needed; where they are there and still give no value, why. */
export function lackText({ value, lacks }: ScoreRow, language: Language): string {
  if (!isMissing(value)) return '';
  if (value.reason !== 'not-reported' || lacks.length === 0) return missingSentence(value, language);
  return scorecardTexts(language).lacks(lacks.map((id) => inputName(id, language)));
}
