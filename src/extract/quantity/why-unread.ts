import type { QuantityRule } from '../../core/missing';

const RULES = [
  ['ordinal', /第[\d一二三四五六七八九十]/u],
  ['date', /\d{4}年|[\d一二三四五六七八九十]+[月日]|^\d{4}[-/]\d/u],
  ['vague', /几|数[十百千万亿]|若干|上[百千万]/u],
  ['several', /\d\s\d|[\d一二三四五六七八九十][^\d]*[,、;:和与及][^\d]*[\d一二三四五六七八九十]/u],
  ['other-words', /[\d一二三四五六七八九十百千万亿半]/u],
] as const satisfies readonly (readonly [QuantityRule, RegExp])[];

/** Which rule a normalised text breaks that no quantity was read in; `no-number` where it has none. */
export function whyUnread(text: string): QuantityRule {
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'no-number';
}
