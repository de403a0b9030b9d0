import type { Strength } from '../../core/reading/bound';
import { LEAD_WORDS, type LeadWord } from '../tokens/lead-word';
import type { Place } from '../tokens/token';

/** What the words before a thing say of its figure: 预计全社会研发投入…, 力争城镇化率…. */
export interface LeadInWords {
  readonly isExpected: boolean;
  readonly strength?: Strength;
  /** 每年, 累计, 年均, in front of the thing. */
  readonly span?: LeadWord['span'];
  /** The words that say so, verbatim. */
  readonly words: readonly string[];
}

/** Reads what stands before a thing in its clause, or before its figure where it names none. */
export function leadInWords(text: string, { start, end }: Place): LeadInWords {
  const words = text.slice(start, end).match(TELLING) ?? [];
  const said = words.map((word) => LEAD_WORDS.get(word));
  const strength = said.findLast((says) => says?.strength !== undefined)?.strength;
  const span = said.findLast((says) => says?.span !== undefined)?.span;
  return {
    isExpected: said.some((says) => says?.isExpected === true),
    words: words.filter((word) => LEAD_WORDS.get(word)?.span === undefined),
    ...(span === undefined ? {} : { span }),
    ...(strength === undefined ? {} : { strength }),
  };
}

const TELLING =
  /预计|(?<=^|[年度省市县区州旗镇])计划(?=完成|实现)|(?<=财政|预算)计划(?=收入|支出)|有望|力争|确保|努力|奋力|争取(?=实现|达|完成|年|全)|务必|累计|每年|年均/gu;
