/**
 * A text without the marks of footnotes and list items, each of which would otherwise become a digit: 5.3%①, 5.3%[1],
 * 9.7%*, ③306.2亿元.
 *
 * A raised digit marks a note after a unit, but belongs to m² and km², and after a digit it may be a power: it stays.
 *
 * @example withoutFootnoteMarks('5.3%①') // '5.3%'
 */
export function withoutFootnoteMarks(text: string): string {
  return text.replace(ENCLOSED, '').replace(BRACKETED, '').replace(RAISED, '$1').replace(STARS, '');
}

/** Numbers in circles, in brackets and before a full stop, each a single character. */
const ENCLOSED =
  /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]/gu;
const BRACKETED = /[[［【〔]\s*注?\s*[\d０-９]{1,2}\s*[\]］】〕]/gu;
const RAISED = /([^\d０-９.mM米])[⁰¹²³⁴-⁹]+/gu;
const STARS = /[*＊※†‡]+(?![\d０-９])/gu;
