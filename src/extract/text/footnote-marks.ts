import { mark, MARKS, type WorkingText } from './working-text';

/** Marks what points to a footnote: 5.3%①, 5.3%[1], 9.7%*, 产业²; and plain digits where no figure can go on: 增长10.3%1,. */
export function markFootnoteMarks(working: WorkingText): void {
  for (const { index, 0: found } of working.text.matchAll(FOOTNOTE_MARK)) {
    mark(working, index, index + found.length, MARKS['footnote-mark']);
  }
}

/**
 * A circled digit that begins a line or a clause counts an item. A raised 2 or 3 after a letter is a square or a cube; a
 * number in brackets has no more than three digits, since 〔2022〕5号 is a document.
 */
const FOOTNOTE_MARK =
  /(?<=[^\n。;:,、!?(|])[①-⑳㉑-㊿❶-❿⓫-⓴]+|(?<=[\p{sc=Han}%‰”》)])(?:\[\d{1,3}\]|〔\d{1,3}〕|【\d{1,3}】|［\d{1,3}］)|(?<=[\p{sc=Han}%‰”》)])[⁰¹²³⁴-⁹]+|(?<=[\p{sc=Han}%‰”》)\d])(?<!\*)[*※](?!\*)(?=[,;。、!?)\n]|$)|(?<=\d(?:%|‰|亿元|万元|个百分点))\d{1,2}(?=[,;。、!?)])|(?<=[”》])\d{1,2}(?=[,;。、!?)])/gu;
