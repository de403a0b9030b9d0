import type { Place } from '../tokens/token';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/**
 * 预算稳定调节基金 by itself in a balance: among what comes in it is what was drawn from the fund (上级补助30亿元、预算稳定调节基金2亿元),
 * among what goes out what was put into it. Nothing where no other item of a balance stands before it.
 */
export function stabilisationFund(text: string, { start, end }: Place): NamedThings | undefined {
  if (!FUND.test(text.slice(start, end)) || text.startsWith('累计', start - 2)) return undefined;
  const before = text.slice(Math.max(0, start - FAR), start);
  const items = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  const last = [...items.matchAll(ITEM)].at(-1)?.groups;
  if (last === undefined) return undefined;
  const name = last['in'] === undefined ? '安排预算稳定调节基金' : '动用预算稳定调节基金';
  return readName(name, { start: 0, end: name.length });
}

/** Characters. */
const FAR = 200;
const FUND = /^(?:预算)?稳定调节基金$/u;
const ITEM =
  /(?<in>上级补助|补助收入|转移支付|返还|上年结[转余]|调入资金|转贷收入|债券收入|收入总[量计]|总收入|财力)|上解|还本|结转下年|支出总[量计]|总支出|调出资金/gu;
