import type { PeerRow } from '../../../core/health/compare';
import type { CriterionId, ResultUnit } from '../../../core/health/criterion';
import type { InputId } from '../../../core/health/health-input';
import type { Scorecard, ScoreRow } from '../../../core/health/scorecard';
import { inputName } from '../../../wording/health/inputs';
import { scorecardTexts, type ScorecardHeaders } from '../../../wording/health/scorecard';
import { isMissing } from '../../../core/missing';
import { inOneParagraph } from '../../../wording/sentences';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { readCriterion } from '../cells/read-criterion';
import { resultUnit, resultCell, resultFormat } from '../cells/result-cell';
import { sourceSentences } from '../cells/source-sentences';
import { usersFigures } from '../cells/users-figures';
import { unitCell } from '../cells/unit-cell';
import type { RowCells, TableSource } from '../../plan/table-plan';

/** What a scorecard's table is made from. */
export interface ScoreSource extends TableSource {
  readonly card: Scorecard;
  /** How the other reports at hand compare, by criterion; nothing where there is no other. */
  readonly peers: ReadonlyMap<CriterionId, PeerRow>;
}

export type ScoreCells = RowCells<keyof ScorecardHeaders>;

/** A criterion's row: its value with all that stands behind it, or what is missing. */
export function scoreRow(
  row: ScoreRow,
  number: string,
  source: ScoreSource,
  notGiven: ReadonlySet<InputId> = new Set(),
): ScoreCells {
  const { data, card, language } = source;
  const { criterion, value } = row;
  const { told, reads, sources, isStated } = readCriterion(row, card, source);
  const yours = isMissing(value) ? {} : usersFigures(criterion.inputs, card.inputs, language);
  return {
    key: criterion.id,
    cells: {
      number: { value: number },
      dimension: { value: told.dimension },
      indicator: { value: told.name, sources },
      value: { ...resultCell(value, criterion.unit, reads, isStated), ...yours },
      unit: unitCell(criterion.unit === '1' ? '%' : criterion.unit, language),
      interval: { value: told.bareInterval, sources, ...yours },
      bound: { value: told.bound, sources },
      formula: { value: told.formula },
      inputs: { value: told.inputs.join(tableTexts(language).noteSeparator), sources, ...yours },
      direction: { value: told.direction },
      reading: { value: told.reading, sources, ...yours },
      lines: { value: told.lines },
      missing: { value: told.missing + takenAway() },
      ...peerCells(row, source),
      remarks: { value: inOneParagraph(told.remarks, language), sources },
      source: sourceSentences(data, reads),
    },
  };

  function takenAway(): string {
    const names = row.lacks.filter((id) => notGiven.has(id)).map((id) => inputName(id, language));
    return names.length === 0 ? '' : scorecardTexts(language).takenAway(names);
  }
}

/** Beside the other reports: their median, the distance to it, and a rank where there is one. */
function peerCells({ criterion }: ScoreRow, { card, peers }: ScoreSource) {
  const row = peers.get(criterion.id);
  const own = row?.peers.find(({ report }) => report === card.report);
  const { unit } = criterion;
  // Percentages lie percentage points apart.
  const [apart, scale] = unit === '1' ? (['个百分点', 100] as const) : ([unit, 1] as const);
  const number = (value: number | undefined, shown: ResultUnit): Cell | undefined =>
    value === undefined
      ? undefined
      : { value, format: resultFormat(shown, PEER_PLACES), ...resultUnit(shown), role: 'derived' };
  return {
    'peer-median': number(row?.median, unit),
    'peer-distance': number(own?.distance === undefined ? undefined : own.distance * scale, apart),
    'peer-rank': own?.rank === undefined ? undefined : ({ value: own.rank, role: 'derived' } as const),
  };
}

const PEER_PLACES = 1;
