import type { CellFate } from '../../core/reading/table-source';
import type { Cell } from '../division/division';
import type { Frame } from '../division/frame';
import type { Subject } from '../state/subject';
import { columnMeaning } from '../tables/column-meaning';
import type { GridCell } from './grid';

/** A cell of figures with all that its row and its column say of it. */
export interface CellTold {
  readonly cell: GridCell;
  /** With its header and, where that dates it, its frame. */
  readonly place: Cell;
  /** What stands above it, without the unit of its row. */
  readonly columnName: string;
  readonly rowName: string;
  readonly rowFrame: Frame;
  readonly subject: Subject | undefined;
  /** Whether it is of a column whose rates may be fractions of one. */
  readonly isOfFractions: boolean;
  /** The unit that the row or the cell tells. */
  readonly unit: string | undefined;
}

/** Why a cell's number is not read; nothing where it is. */
export function whyUnread({
  cell,
  place,
  columnName,
  rowName,
  rowFrame,
  subject,
  isOfFractions,
  unit,
}: CellTold): CellFate | undefined {
  if (cell.figure === undefined) return cell.isNotStated ? 'not-stated' : 'no-number';
  const { header = '', frame = rowFrame } = place;
  if (rowName === '') return 'no-label';
  if (columnName === '' || subject === undefined) return 'no-header';
  if (isOfFractions) return 'no-scale';
  const own = /[^\d.%‰+-]+$/u.exec(cell.figure)?.[0];
  const isIndex = /指数(?:\([^()]*\))?$/u.test(subject.label);
  if (OVER_YEARS.test(header)) return 'no-measure';
  const meaning = columnMeaning(header, own ?? unit ?? (isIndex ? '' : undefined));
  if (meaning === undefined) return OF_YEAR_BEFORE.test(header) ? 'no-measure' : 'no-unit';
  const isRate = RATE.test(header) && !RATIO.test(subject.label + header);
  if (meaning.measure === 'level' && isRate) return 'no-measure';
  // A rate without a time of its own may be of that of the amounts beside it.
  const isOfOthers = place.frame === undefined && meaning.measure !== 'level';
  return frame.period === undefined && !isOfOthers ? 'no-period' : undefined;
}

/** What accounts are of those of the year before in per cent is neither growth nor completion. */
const OF_YEAR_BEFORE = /[为占](?:上年|(?:19|20)\d{2}年)|(?:不变|可比)价/u;
/** A growth of several years is of no one of them. */
const OVER_YEARS = /年均|平均增|累计增/u;
const RATE = /[%‰]\)?$/u;
const RATIO = /率|比重|占比|系数|强度|比例|程度|指数/u;
