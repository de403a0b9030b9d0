/** How far something lies above or below something else: 高于全国, 比全省平均水平低. */
export interface Comparison {
  /** The words that were read. */
  readonly words: string;
  readonly against: string;
  readonly direction: 'up' | 'down';
}

/**
 * The comparison that opens a normalised text, up to its number; nothing for a bound alone, as in 高于5%.
 *
 * @example readComparison('高于全国1.2个百分点')?.against // '全国'
 */
export function readComparison(text: string): Comparison | undefined {
  const groups = (AHEAD.exec(text) ?? BEHIND.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { words = '', against = '', below } = groups;
  return { words, against, direction: below === undefined ? 'up' : 'down' };
}

const ABOVE = '高于|高出|快于|好于|优于|领先|领先于';
const BELOW = '低于|慢于|落后|落后于';
const NUMBER = '(?=[约近超]?[+-]?\\d)';
const AHEAD = new RegExp(
  `^(?<words>(?:${ABOVE}|(?<below>${BELOW}))(?<against>[^\\d+-]{1,16}?[^\\d约近超过于+-]))${NUMBER}`,
  'u',
);
const BEHIND = new RegExp(
  `^(?<words>[比较](?<against>[^\\d]{2,16}?)(?:高出?|快|多|(?<below>低|慢|少)))${NUMBER}`,
  'u',
);
