import { indicatorById } from '../../core/catalogue/catalogue';
import { lastYear } from '../../core/reading/period';
import { HEADLINE } from '../../core/reading/subject';
import type { Span } from '../../core/reading/observation';
import { isUnitWord } from '../division/column-header';
import type { Block, Cell } from '../division/division';
import type { Frame } from '../division/frame';
import type { Draft } from '../phrases/draft';
import type { Subject } from '../state/subject';
import { columnMeaning, type ColumnMeaning } from './column-meaning';
import { named, type RowLabel } from './row-label';

/**
 * Reads the row of a table: what its first cell names, measured as each column's header says. A cell without a header, or
 * where neither header nor label tells a unit, is not read.
 */
export function tableDrafts(
  text: string,
  block: Block,
  { subject, unit, cells }: RowLabel,
  ownArea: string | undefined,
): readonly Draft[] {
  const row = block.frames[0]?.frame;
  const thing = subject.indicators.length > 0 ? subject : (namedByColumn(subject, cells) ?? subject);
  return cells.flatMap((cell, column) => {
    const { number, own } = VALUE.exec(text.slice(cell.start, cell.end).replaceAll(',', ''))?.groups ?? {};
    if (number === undefined || !(own === '' || isUnitWord(own ?? ''))) return [];
    const told = own === '' || own === '%' || own === '‰' ? unit : own;
    const meaning = columnMeaning(cell.header ?? '', told ?? (INDEX.test(thing.label) ? '' : undefined));
    const frame = meaning === undefined ? undefined : cellFrame(cells, column, meaning, row);
    if (frame?.period === undefined || meaning === undefined) return [];
    return [draftOf(thing, { value: number.replace('+', ''), cell, meaning, frame, block, ownArea })];
  });
}

/** 粮食 under 产量: what the first column measures may be a part of the name. */
function namedByColumn({ label }: Subject, cells: readonly Cell[]): Subject | undefined {
  const noun = MEASURED.exec(cells.find(({ header = '' }) => header !== '')?.header ?? '')?.groups?.['noun'];
  return noun === undefined ? undefined : named(`${label}${noun}`);
}

const MEASURED = /^(?:(?:19|20)\d\d年)?(?<noun>总?产量|总?产值|增加值|收入|支出|投资额?|余额)(?:[(]|$)/u;

/**
 * A growth, a change or a share without a time of its own is that of the latest amount to its left: of the result where that
 * year's budget stands there too.
 */
function cellFrame(
  cells: readonly Cell[],
  column: number,
  { measure }: ColumnMeaning,
  row: Frame | undefined,
): Frame | undefined {
  if (measure === 'completion') return carriedOut(cells, column, row);
  const own = cells[column]?.frame;
  if (own !== undefined || measure === 'level') return own ?? row;
  return latestOf(cells.slice(0, column)) ?? row;
}

function latestOf(cells: readonly Cell[]): Frame | undefined {
  let latest: Frame | undefined;
  for (const { frame, header = '' } of cells) {
    if (frame?.period === undefined || columnMeaning(header, '')?.measure !== 'level') continue;
    const isLater = latest?.period === undefined || lastYear(frame.period) > lastYear(latest.period);
    const isSame = latest?.period !== undefined && lastYear(frame.period) === lastYear(latest.period);
    if (isLater || (isSame && (frame.status === 'actual' || latest?.status !== 'actual'))) latest = frame;
  }
  return latest;
}

/** What a completion is of: the column before it that tells a result, where the table itself looks ahead. */
function carriedOut(cells: readonly Cell[], column: number, row: Frame | undefined): Frame | undefined {
  const before = cells.slice(0, column + 1).findLast(({ frame }) => frame?.status === 'actual')?.frame;
  return before ?? (row?.status === 'actual' ? row : undefined);
}

interface ReadCell {
  readonly value: string;
  readonly cell: Cell;
  readonly meaning: ColumnMeaning;
  readonly frame: Frame;
  readonly block: Block;
  readonly ownArea: string | undefined;
}

function draftOf(subject: Subject, { value, cell, meaning, frame, block, ownArea }: ReadCell): Draft {
  const { label } = subject;
  const [indicator] = subject.indicators;
  return {
    figure: { start: cell.start, end: cell.end },
    source: { start: block.start, end: block.end },
    fields: {
      ...(indicator === undefined ? {} : { indicator }),
      label,
      area: subject.area ?? frame.area ?? ownArea ?? '',
      period: frame.period ?? '',
      measure: meaning.measure,
      status: frame.status,
      bound: 'exact',
      value,
      unit: meaning.unit,
      ...(meaning.of === undefined ? {} : { of: meaning.of }),
      basis: HEADLINE,
      span: spanOf(meaning, indicator),
      wording: [],
    },
    origins: {
      indicator: 'said',
      measure: 'said',
      period: 'part',
      status: 'part',
      area: ownArea === undefined ? 'custom' : 'part',
    },
    doubts: [
      ...subject.doubts,
      ...(frame.origin === 'document' && cell.frame === undefined ? (['period-assumed'] as const) : []),
    ],
  };
}

function spanOf({ measure }: ColumnMeaning, indicator: string | undefined): Span {
  const isStock = indicator !== undefined && indicatorById(indicator)?.nature === 'stock';
  return isStock && measure === 'level' ? 'point' : 'year';
}

/** What has no unit: a price index. */
const INDEX = /指数(?:\([^()]*\))?$/u;
const VALUE = /^(?<number>[-+]?\d+(?:\.\d+)?)(?<own>[^\d\s]{0,6})$/u;
