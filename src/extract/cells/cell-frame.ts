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
export function tableFrame({ setting, isDated, level }: TableHeading): Frame {
  const area = level === undefined ? undefined : { area: level };
  if (setting === undefined || !isDated) return { status: 'actual', origin: 'document', ...area };
  return { ...firstFrame(setting), origin: 'heading', ...area };
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
  const own = frame.period === undefined ? undefined : lastYear(frame.period);
  const before = own === undefined ? undefined : own - 1;
  const header = [...dated, ...words.filter((word) => !dated.includes(word))]
    .join('')
    .replace(MEASURED_FROM, '')
    .replace(WHOLE_YEAR, '')
    .replace(/预算$/u, '预算数')
    .replace(PART_OF_YEAR, (part) => (own === undefined ? part : `${own}年${part}`))
    .replace(YEAR_BEFORE, before === undefined ? '上年' : `${before}年`);
  const { frame: told } = YEAR_AGO.test(header)
    ? { frame: aYearAgo(frame) }
    : withColumnFrame({ ...cell, header }, frame, setting);
  // 本月 in a table that tells no month is of no time that is known.
  const ofMonth =
    told ?? (ONE_MONTH.test(header) ? { status: frame.status, origin: frame.origin } : undefined);
  // A rate without a time of its own is of the amounts beside it, which are of the row's time where they have none.
  const held = ofMonth ?? (RATE.test(words.join('')) ? undefined : frame);
  return { ...cell, ...(held && { frame: held }) };
}

/** 上年同期 of a table of some months: those months of the year before. */
function aYearAgo(frame: Frame): Frame {
  const { period } = frame;
  if (period === undefined) return frame;
  return {
    ...frame,
    period: period.replace(/\d{4}/gu, (year) => String(Number(year) - 1)),
    status: 'actual',
  };
}

const YEAR_AGO = /^(?:上年|去年)同[期月]/u;
const DATED = /^(?:截[至止])?(?:19|20)\d{2}年|(?:预算|决算|执行|实际|预计)数$/u;
const YEAR = /^(?:19|20)\d{2}年/u;
const MEASURED_FROM = /[比较](?:上年|去年|(?:19|20)\d{2}年).*$/u;
/** Months, a quarter or a half by themselves are those of the table's year. */
const PART_OF_YEAR = /^(?=\d{1,2}(?:[-~至]\d{1,2})?月|[一二三四前]{1,2}季度|[上下]半年)/u;
const ONE_MONTH = /^[本当单]月|^本季/u;
const WHOLE_YEAR = /^(?:1|一)月?[-~至到](?:12|十二)月(?:累计)?/u;
const RATE = /[占为比率]|增|升降|±/u;
const YEAR_BEFORE = /^上年(?=决算|执行|完成|实际|预算|数|$)/u;
