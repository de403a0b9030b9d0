/** A noun in the singular; with its plural where that follows no rule. */
export type Noun = string | { readonly one: string; readonly other: string };

/** A number with its noun, in English: `1 row`, `2 rows`, `0.5 working days`. */
export function count(number: number, noun: Noun): string {
  return `${number} ${nounFor(number, noun)}`;
}

/** The noun as it stands after a number: one is singular, all else plural. */
export function nounFor(number: number, noun: Noun): string {
  if (typeof noun === 'object') return number === 1 ? noun.one : noun.other;
  if (number === 1) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}${/(?:s|x|z|ch|sh)$/.test(noun) ? 'es' : 's'}`;
}
