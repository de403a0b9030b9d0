import type { Bound } from '../../core/reading/bound';

/** Words before a figure that bound it, Chinese, English and signs; matched longest first. */
export const BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  ...all('more-than', '超过', '超', '突破', '逾', '高于', '大于', '多于', '过', '>'),
  ...all('more-than', 'morethan', 'over', 'exceeding', 'above'),
  ...all('at-least', '不低于', '不少于', '不小于', '至少', '迈上', '登上', '跃上', '站上', '>=', '≥', '≧'),
  ...all('at-least', 'atleast', 'nolessthan', 'notlessthan'),
  ...all('at-most', '不超过', '不高于', '不多于', '不大于', '至多', '最多', '<=', '≤', '≦'),
  ...all('at-most', 'upto', 'atmost', 'nomorethan', 'notmorethan', 'within'),
  ...all('less-than', '不足', '不满', '未满', '不到', '低于', '少于', '小于', '<'),
  ...all('less-than', 'lessthan', 'below', 'under'),
  ...all(
    'about',
    '大约',
    '约为',
    '约',
    '大概',
    '~',
    '≈',
    'about',
    'around',
    'approximately',
    'roughly',
    'some',
  ),
  ...all('near', '接近', '将近', '近', 'nearly', 'almost', 'closeto'),
};

/** Words after a figure that bound it. */
export const BOUNDS_AFTER: Readonly<Record<string, Bound>> = {
  ...all('at-least', '以上', '及以上', 'ormore', 'andabove'),
  ...all('at-most', '以下', '以内', '之内', 'orless', 'andbelow'),
  ...all('about', '左右', '上下', '内外'),
};

/**
 * What two words bound together: 超…以上 claims no more than 以上, and 约 loosens whatever it stands with.
 *
 * Nothing where they contradict each other: 超…以内.
 *
 * @example joinBounds('more-than', 'at-least') // 'at-least'
 */
export function joinBounds(one: Bound, other: Bound): Bound | undefined {
  if (one === other || other === 'exact') return one;
  if (one === 'exact') return other;
  const both: readonly Bound[] = [one, other];
  if (both.includes('range')) return both.includes('about') ? 'range' : undefined;
  if (both.includes('about')) return 'about';
  return WEAKER.find(([strong, weak]) => both.includes(strong) && both.includes(weak))?.[1];
}

const WEAKER: readonly (readonly [Bound, Bound])[] = [
  ['more-than', 'at-least'],
  ['less-than', 'at-most'],
];

function all(bound: Bound, ...words: readonly string[]): Readonly<Record<string, Bound>> {
  return Object.fromEntries(words.map((word) => [word, bound]));
}
