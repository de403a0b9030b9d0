import { lastYear } from '../../core/reading/period';
import { withColumnFrame } from '../division/column-frame';
import type { Cell } from '../division/division';
import type { DocumentSetting } from '../division/document-setting';
import { firstFrame } from '../division/first-frame';
import type { Frame } from '../division/frame';
import { withoutNumber } from '../tables/row-label';
import { isYearWords } from './label-words';
import type { RowName } from './row-names';
import type { TableHeading } from './table-heading';

/** What holds in a table unless a row or a column says otherwise; of no time where nothing above the table dates it. */
export function tableFrame({ setting, isDated }: TableHeading): Frame {
  if (setting === undefined || !isDated) return { status: 'actual', origin: 'document' };
  return { ...firstFrame(setting), origin: 'heading' };
}

/** The frame of a row: what its name dates, or that of one it is a part of. */
export function rowFrame(
  { words, wider }: RowName,
  frame: Frame,
  setting: DocumentSetting | undefined,
): Frame {
  if (setting === undefined) return frame;
  const dated = [withoutNumber(words), ...wider]
    .map((name) => (isYearWords(name) ? `${name.slice(0, 4)}年` : name))
    .find((name) => DATED.test(name));
  if (dated === undefined) return frame;
  return withColumnFrame({ start: 0, end: 0, header: dated }, frame, setting).frame ?? frame;
}

/**
 * A cell with the frame of its column: the words that date it first, 上年 as that year; what a rate is measured from dates
 * nothing.
 */
export function withCellFrame(
  cell: Cell,
  words: readonly string[],
  frame: Frame,
  setting: DocumentSetting | undefined,
): Cell {
  if (setting === undefined) return cell;
  const dated = words.filter((word) => YEAR.test(word));
  const before = frame.period === undefined ? undefined : lastYear(frame.period) - 1;
  const header = [...dated, ...words.filter((word) => !dated.includes(word))]
    .join('')
    .replace(MEASURED_FROM, '')
    .replace(/预算$/u, '预算数')
    .replace(YEAR_BEFORE, before === undefined ? '上年' : `${before}年`);
  const { frame: own } = withColumnFrame({ ...cell, header }, frame, setting);
  return { ...cell, ...(own && { frame: own }) };
}

const DATED = /^(?:截[至止])?(?:19|20)\d{2}年|(?:预算|决算|执行|实际|预计)数$/u;
const YEAR = /^(?:19|20)\d{2}年/u;
const MEASURED_FROM = /[比较](?:上年|去年|(?:19|20)\d{2}年).*$/u;
const YEAR_BEFORE = /^上年(?=决算|执行|完成|实际|预算|数|$)/u;
