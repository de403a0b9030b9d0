/**
 * Raised characters as plain text: those of a unit as ² and ³, and whatever else is digits as a footnote's mark in
 * brackets, which would otherwise become digits of the figure before it (10.3%¹ is not 10.3%1).
 *
 * @example raisedCharacters('1', '%') // '[1]'
 */
export function raisedCharacters(raised: string, before: string): string {
  const words = raised.trim();
  if (/[a-z米]$/iu.test(before) && /^[23]$/u.test(words)) return words === '2' ? '²' : '³';
  return /^\d{1,3}$/u.test(words) ? `[${words}]` : raised;
}
