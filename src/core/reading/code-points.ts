const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * The part of a text between two offsets that count Unicode code points, the end excluded.
 *
 * Offsets count code points because a report may hold characters outside the basic plane, and other
 * languages that read our data do not count in UTF-16. Nearly every text has none, and is cut directly.
 *
 * @example sliceCodePoints('增长9.7%', 2, 6) // '9.7%'
 */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return SURROGATE.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}

/**
 * How many Unicode code points a text has.
 *
 * @example codePointLength('𠮷田') // 2
 */
export function codePointLength(text: string): number {
  return SURROGATE.test(text) ? [...text].length : text.length;
}
