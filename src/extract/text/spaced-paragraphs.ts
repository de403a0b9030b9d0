/**
 * Whether a place of a text stands in a line whose paragraphs are divided by wide spaces, as where a page was copied without
 * its line ends. Asked of places in order.
 */
export function spacedParagraphs(found: string): (place: number) => boolean {
  let end = -1;
  let answer = false;
  return (place) => {
    if (place <= end) return answer;
    const start = found.lastIndexOf('\n', place) + 1;
    const next = found.indexOf('\n', place);
    end = next < 0 ? found.length : next;
    answer = end - start >= LONG && (found.slice(start, end).match(AFTER_SENTENCE)?.length ?? 0) >= SEVERAL;
    return answer;
  };
}

/** Characters: no heading and few paragraphs are so long. */
const LONG = 400;
const SEVERAL = 3;
const AFTER_SENTENCE = /[。！？!?：:；;][ \u00a0\u3000]{2}/gu;
