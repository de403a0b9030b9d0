/** How the wording bounds a figure: 以上 `at-least`, 超 `more-than`, 左右 `about`, 近 `near` … */
export const BOUNDS = [
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'near',
  'range',
  'flat',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** How firmly a target is meant: 确保 `committed`; 预期, 计划 `planned`; 力争, 努力 `aspired`. */
export const STRENGTHS = ['committed', 'planned', 'aspired'] as const;
export type Strength = (typeof STRENGTHS)[number];
