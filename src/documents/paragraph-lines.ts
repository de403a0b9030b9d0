import type { PageLine } from './page-lines';

/**
 * The lines of all pages as paragraphs, one to a line. A line goes on in the next where it reaches the right edge of the
 * text and the next begins at the left edge, in letters as tall, at the usual distance; page numbers are left out, so that
 * a paragraph goes on over the end of its page.
 */
export function joinedLines(pages: readonly (readonly PageLine[])[]): string {
  const lines = pages.flatMap((page) => page.filter((line) => !isPageNumber(line, page)));
  const body = bodyOf(lines);
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) text += goesOn(before, line, body) ? '' : '\n';
    text += line.text;
  }
  return text === '' ? '' : `${text}\n`;
}

interface Body {
  readonly left: number;
  readonly right: number;
}

/** Between which edges most lines stand; where no edge is commoner than another, the outermost. */
function bodyOf(lines: readonly PageLine[]): Body {
  return {
    left: -commonest(lines.map(({ left }) => -left)),
    right: commonest(lines.map(({ right }) => right)),
  };
}

/** Of those that are equally common, the greatest. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / 4) * 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [best = [0, 0]] = [...counts].toSorted(([one, few], [other, many]) => many - few || other - one);
  return best[0];
}

function goesOn(before: PageLine, line: PageLine, { left, right }: Body): boolean {
  const { height } = before;
  const isTable = before.text.includes(' | ') || line.text.includes(' | ');
  const reachesEdge = before.right > right - 2 * height;
  const beginsAtEdge = Math.abs(line.left - left) < height;
  const isAsTall = Math.abs(line.height - height) < 0.15 * height;
  return !isTable && reachesEdge && beginsAtEdge && isAsTall;
}

function isPageNumber(line: PageLine, page: readonly PageLine[]): boolean {
  const isAtEnd = line === page[0] || line === page.at(-1);
  return isAtEnd && /^[-—–－\s·]*(?:第\s*)?\d{1,4}(?:\s*页|\s*\/\s*\d{1,4})?[-—–－\s·]*$/u.test(line.text);
}
