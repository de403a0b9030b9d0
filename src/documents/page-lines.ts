/** A run of characters on a page: its words, where it begins, how wide it is, how tall its letters are. */
export interface PageItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line on a page: its words, and where it begins, ends and stands, in points from the lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/**
 * The lines of a page, in the order in which the page draws them: runs on one base line, from left to right. A gap that is
 * wider than two characters parts the cells of a table.
 */
export function pageLines(items: readonly PageItem[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const { str, transform, width, height } of items) {
    if (str.trim() === '') continue;
    const [, , , , left = 0, base = 0] = transform;
    const run = { text: str, left, right: left + width, base, height };
    const line = lines.at(-1);
    if (line !== undefined && isNextOn(line, run)) lines[lines.length - 1] = joined(line, run);
    else lines.push(run);
  }
  return lines;
}

function isNextOn(line: PageLine, run: PageLine): boolean {
  const height = Math.max(line.height, run.height);
  return Math.abs(line.base - run.base) < height * 0.6 && run.left > line.right - height;
}

function joined(line: PageLine, run: PageLine): PageLine {
  const height = Math.max(line.height, run.height);
  const gap = run.left - line.right;
  const isRaised =
    run.height < line.height * 0.8 &&
    run.base > line.base + line.height * 0.15 &&
    /^\d{1,2}$/u.test(run.text);
  const between = gap > 2 * height ? ' | ' : gap > 0.5 * height ? ' ' : '';
  return {
    // A raised digit is a footnote's mark, which would else become a digit of the figure before it.
    text: line.text + between + (isRaised ? `[${run.text}]` : run.text),
    left: line.left,
    right: Math.max(line.right, run.right),
    base: isRaised ? line.base : run.base,
    height,
  };
}
