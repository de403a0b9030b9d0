import type { ReadText } from '../text/read-text';
import { aheadShare } from './aspect';
import { withColumnFrame } from './column-frame';
import type { Block, Division, Part } from './division';
import { documentHeading } from './document-heading';
import { documentSetting, type DocumentSetting } from './document-setting';
import { firstFrame } from './first-frame';
import type { Frame } from './frame';
import { withKnown, type KnownHeading } from './known-heading';
import { openingArea } from './opening-area';
import { paragraphFrames, withArea } from './paragraph-frames';
import { partOf } from './part-heading';
import type { TableLine } from './table-line';
import { tableLines } from './table-lines';
import { textLines, type TextLine } from './text-line';

/** Takes a document apart; where no year is told, frames have no period. */
export function divide({ text, found }: ReadText, { reviewed, ...known }: KnownHeading = {}): Division {
  const lines = textLines(text);
  const heading = withKnown(documentHeading(lines, found), known);
  const setting = documentSetting(heading, lines, reviewed);
  const parts: Part[] = [];
  const blocks: Block[] = [];
  let frame = firstFrame(setting);
  /** The rank of the heading whose area holds. */
  let areaRank = 0;
  const tables = tableLines(lines);
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as TextLine;
    const table = tables.get(place);
    if (table !== undefined) {
      blocks.push(tableBlock(table, line, lines[place + table.lines - 1] ?? line, frame, setting));
      place += table.lines - 1;
      continue;
    }
    const part =
      setting === undefined || (place === 0 && isHeadline(line, setting))
        ? undefined
        : (partOf(line, setting, frame) ?? partByAspect(lines, place, frame, setting));
    if (part !== undefined) {
      parts.push({ ...part, heading: line.text, start: line.start, end: text.length });
      frame = withArea(part.frame, frame.area);
    }
    if (setting !== undefined && line.isShort && (line.rank > 0 || part !== undefined)) {
      const opening = openingArea(line.words, setting.ownArea);
      if (opening !== undefined || line.rank <= areaRank || line.rank < 2) {
        frame = withArea(frame, opening?.kind === 'other' ? opening.area : undefined);
        areaRank = opening === undefined ? 0 : line.rank;
      }
    }
    if (APPENDED.test(line.text)) frame = withArea(frame, undefined);
    const next = lines[place + 1];
    const { frames, after } =
      setting === undefined || line.isShort
        ? { frames: [{ start: line.start, frame }], after: frame }
        : paragraphFrames(line, frame, setting, introducesList(line, next));
    blocks.push({ kind: kindOf(line), start: line.start, end: line.end, frames });
    frame = after;
  }
  return { heading, ...(setting && { years: setting.years }), parts: withEnds(parts), blocks };
}

function tableBlock(
  { kind, cells }: TableLine,
  first: TextLine,
  last: TextLine,
  frame: Frame,
  setting: DocumentSetting | undefined,
): Block {
  return {
    kind,
    start: first.start,
    end: last.end,
    frames: [{ start: first.start, frame }],
    cells: setting === undefined ? cells : cells.map((cell) => withColumnFrame(cell, frame, setting)),
  };
}

/**
 * The part that a heading begins whose words tell nothing, where what stands under it looks ahead: a plan is often divided
 * by headings that name its tasks.
 */
function partByAspect(
  lines: readonly TextLine[],
  place: number,
  { status }: Frame,
  { kind, years }: DocumentSetting,
): Omit<Part, 'heading' | 'start' | 'end'> | undefined {
  if (kind !== 'work-report' || status === 'target' || lines[place]?.rank !== 1) return undefined;
  let next = place + 1;
  while (next < lines.length && lines[next]?.rank !== 1) next++;
  const section = lines.slice(place, next);
  const share = aheadShare(section.map(({ text }) => text).join('\n'));
  if (share === undefined || share < LOOKS_AHEAD) return undefined;
  return { kind: 'tasks', frame: { period: String(years.planned), status: 'target', origin: 'document' } };
}

const LOOKS_AHEAD = 0.55;

/** Each part ends where the next begins. */
function withEnds(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, place) => ({ ...part, end: parts[place + 1]?.start ?? part.end }));
}

/** What stands over news, which begins no part of it: 抓实八大任务 办好十件民生实事. */
function isHeadline({ rank, isShort, text }: TextLine, { kind, title }: DocumentSetting): boolean {
  return kind === 'unknown' && title === undefined && rank === 0 && isShort && !text.includes('年');
}

/** What is appended is of the document's own area until it says otherwise. */
const APPENDED = /^附[表件]/u;

/** Whether a line that is no item stands before one. */
function introducesList(line: TextLine, next: TextLine | undefined): boolean {
  return next !== undefined && isItem(next) && !isItem(line);
}

function isItem({ rank, text }: TextLine): boolean {
  return rank > 1 || text.startsWith('--');
}

function kindOf({ rank, isShort }: TextLine): Block['kind'] {
  if (isShort) return 'heading';
  return rank > 0 ? 'item' : 'paragraph';
}
