import { indicatorById } from '../../core/catalogue/catalogue';
import { HEADLINE } from '../../core/reading/subject';
import type { Span } from '../../core/reading/observation';
import type { Block, Cell } from '../division/division';
import type { Frame } from '../division/frame';
import { longestName } from '../names/name-trie';
import type { Draft } from '../phrases/draft';
import { columnMeaning, type ColumnMeaning } from './column-meaning';

/**
 * Reads the row of a table: what its first cell names, measured as each column's header says. A cell without a header, or
 * under one that tells no unit, is not read.
 */
export function tableDrafts(text: string, block: Block, ownArea: string | undefined): readonly Draft[] {
  const [first, ...cells] = block.cells ?? [];
  if (block.kind !== 'table-row' || first === undefined) return [];
  const label = text.slice(first.start, first.end).replace(LEAD, '');
  if (!NAMED.test(label)) return [];
  const row = block.frames[0]?.frame;
  return cells.flatMap((cell, column) => {
    const meaning = columnMeaning(cell.header ?? '');
    const frame = meaning?.measure === 'completion' ? carriedOut(cells, column, row) : (cell.frame ?? row);
    const value = text.slice(cell.start, cell.end).replaceAll(',', '').replace(/[%‰]$/u, '');
    if (frame?.period === undefined || meaning === undefined || !NUMBER.test(value)) return [];
    return [draftOf(label, { value: value.replace('+', ''), cell, meaning, frame, block, ownArea })];
  });
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

function draftOf(label: string, { value, cell, meaning, frame, block, ownArea }: ReadCell): Draft {
  const name = longestName(label, 0);
  const indicator =
    name?.end === label.length && name.indicators.length === 1 ? name.indicators[0] : undefined;
  return {
    figure: { start: cell.start, end: cell.end },
    source: { start: block.start, end: block.end },
    fields: {
      ...(indicator === undefined ? {} : { indicator }),
      label,
      area: frame.area ?? ownArea ?? '',
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
      ...(indicator === undefined ? (['unknown-name'] as const) : []),
      ...(frame.origin === 'document' && cell.frame === undefined ? (['period-assumed'] as const) : []),
    ],
  };
}

function spanOf({ measure }: ColumnMeaning, indicator: string | undefined): Span {
  const isStock = indicator !== undefined && indicatorById(indicator)?.nature === 'stock';
  return isStock && measure === 'level' ? 'point' : 'year';
}

/** What stands before a row's name: 其中:, 1., (一), #. */
const LEAD =
  /^(?:其中:?|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[.、]|[#*-])+/u;
const NAMED = /\p{sc=Han}/u;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/u;
