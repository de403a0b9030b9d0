import { negative, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * An amount per head (人均): amount in 亿元 ÷ population in 万人, in 元 for each person.
 *
 * No answer for a negative amount or population (`out-of-range`) or a population of 0 (`zero-denominator`).
 *
 * Source: the usual per-head figures of yearbooks; which population (常住, 户籍) is to be said beside it.
 *
 * @example perHead(21.9, 30) // 7300
 */
export function perHead(amount: Given<'amount'>, population: Given<'population'>): number | Missing {
  return (
    notFinite('amount', amount) ??
    notFinite('population', population) ??
    negative('amount', amount) ??
    negative('population', population) ??
    zeroDenominator('population', population) ??
    settled((amount / population) * YUAN_A_HEAD)
  );
}

/** 亿 over 万. */
const YUAN_A_HEAD = 1e4;
