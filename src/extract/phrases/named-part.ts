import { longestName } from '../names/name-trie';

/**
 * The name of a part that only its whole makes known: 民生 of what is spent, 税收 of the budget's revenue, 研发经费 of the output
 * of a place, which firms have too. Nothing for other parts.
 */
export function namedPart(part: string, whole: string): string | undefined {
  if (/支出$/u.test(whole) && /民生/u.test(part) && !/项目|工程/u.test(part)) return '民生支出';
  if (OUTPUT.test(whole) && RESEARCH.test(part)) return '全社会研发投入';
  const of = longestName(whole, 0);
  const isRevenue = of?.end === whole.length && of.indicators[0] === 'general-budget-revenue';
  return isRevenue && TAXES.test(part) ? '税收收入' : undefined;
}

const RESEARCH =
  /^(?:全社会|全[省市县区]|预计)*(?:研发|R&D|研究与试验发展|研究与开发|研究开发|科技研发)(?:\(R&D\))?(?:经费|投入|支出|资金|总)*(?:额|比例)?$/u;
const OUTPUT = /^(?:[全我本]?[省市县区州])?(?:地区|国内)?(?:生产总值|GDP)(?:\(GDP\))?$/u;
const TAXES = /^(?:各项|全[省市县区州]|其中|地方)*税收(?:收入)?(?:总额)?$/u;
