/**
 * How alike two words are, from 0 to 1: the part of their neighbouring pairs of characters that they
 * share (Dice). It suits Chinese, where a pair is often a word, and bears transposed parts:
 * 财政公共预算收入 is near 公共财政预算收入.
 *
 * @example similarity('民生支出', '民生支出') // 1
 */
export function similarity(one: string, other: string): number {
  const [pairs, otherPairs] = [pairsOf(one), pairsOf(other)];
  const left = [...otherPairs];
  let shared = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return pairs.length + otherPairs.length === 0 ? 0 : (2 * shared) / (pairs.length + otherPairs.length);
}

function pairsOf(word: string): readonly string[] {
  const characters = [...word];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
