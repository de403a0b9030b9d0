import type { ReadText } from '../text/read-text';
import type { Block, Division, Part } from './division';
import { documentHeading } from './document-heading';
import { documentYears, type DocumentYears } from './document-years';
import type { Frame } from './frame';
import { paragraphFrames } from './paragraph-frames';
import { partOf } from './part-heading';
import { textLines, type TextLine } from './text-line';

/** Takes a document apart; a text of which nothing is known is one part whose frame has no period. */
export function divide({ text }: ReadText): Division {
  const lines = textLines(text);
  const heading = documentHeading(lines);
  const years = documentYears(heading, lines);
  const parts: { kind: Part['kind']; heading: string; start: number; end: number; frame: Frame }[] = [];
  const blocks: Block[] = [];
  let frame = openingFrame(years);
  for (const [place, line] of lines.entries()) {
    const part = years && partOf(line, years);
    if (part !== undefined) {
      const last = parts.at(-1);
      if (last !== undefined) last.end = line.start;
      parts.push({ ...part, heading: line.text, start: line.start, end: text.length });
      frame = part.frame;
    }
    if (line.isShort) {
      blocks.push({
        kind: 'heading',
        start: line.start,
        end: line.end,
        frames: [{ start: line.start, frame }],
      });
      continue;
    }
    const { frames, after } = years
      ? paragraphFrames(line, frame, years, introducesList(line, lines[place + 1]))
      : { frames: [{ start: line.start, frame }], after: frame };
    blocks.push({ kind: kindOf(line), start: line.start, end: line.end, frames });
    frame = after;
  }
  return { heading, parts, blocks };
}

/** Whether a line that is no item stands before one. */
function introducesList(line: TextLine, next: TextLine | undefined): boolean {
  return next !== undefined && isItem(next) && !isItem(line);
}

function isItem({ rank, text }: TextLine): boolean {
  return rank > 1 || text.startsWith('--');
}

function kindOf({ rank }: TextLine): Block['kind'] {
  return rank > 0 ? 'item' : 'paragraph';
}

function openingFrame(years: DocumentYears | undefined): Frame {
  return years === undefined
    ? { status: 'actual', origin: 'document' }
    : { period: years.partOfYear ?? String(years.reviewed), status: 'actual', origin: 'document' };
}
