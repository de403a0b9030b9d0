import { mark, MARKS, type WorkingText } from './working-text';

/** Marks what points to a footnote: 5.3%①, 5.3%[1], 9.7%*, 产业²; and plain digits where no figure can go on: 增长10.3%1,. */
export function markFootnoteMarks(working: WorkingText): void {
  const { text } = working;
  let reached = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < reached) continue;
    SIGN.lastIndex = index;
    const sign = SIGN.exec(text)?.[0];
    if (sign === undefined || !(isCircled(sign) ? INSIDE : AFTER_WORD).test(text.charAt(index - 1))) continue;
    reached = index + sign.length;
    mark(working, index, reached, MARKS['footnote-mark']);
  }
  for (const { index, 0: found } of text.matchAll(PLAIN)) {
    const digits = found.length - (/\d+$/u.exec(found)?.[0].length ?? 0);
    mark(working, index + digits, index + found.length, MARKS['footnote-mark']);
  }
}

function isCircled(sign: string): boolean {
  return /^[^[〔【⁰¹²³⁴-⁹*※]/u.test(sign);
}

const CANDIDATE = /[①-⑳㉑-㊿❶-❿⓫-⓴[〔【⁰¹²³⁴-⁹*※]/gu;
/** A number in brackets has no more than three digits, since 〔2022〕5号 is a document. */
const SIGN = /[①-⑳㉑-㊿❶-❿⓫-⓴]+|\[\d{1,3}\]|〔\d{1,3}〕|【\d{1,3}】|[⁰¹²³⁴-⁹]+|[*※](?=[,;。、!?)\n]|$)/uy;
/** A circled digit that begins a line or a clause counts an item. */
const INSIDE = /[^\n。;:,、!?(|]/u;
/** A raised 2 or 3 after a letter is a square or a cube. */
const AFTER_WORD = /[\p{sc=Han}%‰”》)\d]/u;
const PLAIN = /(?:\d(?:%|‰|亿元|万元|个百分点)|[”》])\d{1,2}(?=[;。、!?)]|,(?!\d{3}))/gu;
