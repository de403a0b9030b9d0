/**
 * Puts an apostrophe before a text that a spreadsheet would compute: one that begins with `=`, `+`, `-` or `@`, half-
 * or full-width, a tab or a carriage return. Quoting does not help against this: Excel computes `"=1+1"` too.
 *
 * A text that already has apostrophes before such a character gets one more, so that `unguardFormula` restores every
 * text exactly. For text only: −3 is a number and stays one.
 *
 * @example guardFormula('=1+1') // "'=1+1"
 */
export function guardFormula(text: string): string {
  return WOULD_COMPUTE.test(text) ? `'${text}` : text;
}

/**
 * The text before it was guarded.
 *
 * @example unguardFormula("'=1+1") // '=1+1'
 */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && WOULD_COMPUTE.test(text) ? text.slice(1) : text;
}

const WOULD_COMPUTE = /^'*[=+\-@＝＋－＠\t\r]/;
