/**
 * Whether a word becomes another by one slip of the keyboard: two letters swapped, one too many, one too few, or another.
 *
 * @example isOneSlip('gpd', 'gdp') // true
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const rest = (word: string, from: number): string => word.slice(start + from);
  const isSwap =
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    rest(typed, 2) === rest(meant, 2);
  return (
    isSwap ||
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1)
  );
}
