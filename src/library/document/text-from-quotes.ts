/** A sentence with its place in a text, counted in code points. */
interface PlacedQuote {
  readonly start: number;
  readonly quote: string;
}

/**
 * As much of a text as its quotes tell: each stands where it stood, and between them are spaces.
 */
export function textFromQuotes(quotes: readonly PlacedQuote[]): string {
  const characters: string[] = [];
  for (const { start, quote } of quotes) {
    while (characters.length < start) characters.push(' ');
    for (const [index, character] of [...quote].entries()) characters[start + index] = character;
  }
  return characters.join('');
}
