import { LEAD_WORDS, type LeadWord } from './lead-word';
import type { Place } from './token';

/** A lead word in its place. */
export interface FoundLeadWord extends Place {
  readonly word: string;
  readonly says: LeadWord;
}

/** What stands before a figure in its clause: the words that belong to the figure, and before them the thing itself. */
export interface Lead {
  /** The nearest to the figure first. */
  readonly words: readonly FoundLeadWord[];
  /** What a change is measured from where the lead says so: 2020年, “十三五”. */
  readonly against?: string;
  /** 口径, where the lead tells it: `comparable`, or what was left out. */
  readonly basis?: string;
  /** The time that the lead says, as written: 2020年, 五年. */
  readonly times: readonly string[];
  /** What no word of the lead is: the thing, or nothing. */
  readonly rest: Place;
}

/**
 * Reads the lead of a figure backwards from it: word after word, the longest first, until something stands there that is no
 * word of a lead.
 */
export function readLead(text: string, { start, end }: Place): Lead {
  const words: FoundLeadWord[] = [];
  const times: string[] = [];
  let against: string | undefined;
  let basis: string | undefined;
  let at = end;
  while (at > start) {
    const compared = endingWith(COMPARED, text, start, at);
    if (compared !== undefined) {
      against ??= compared.groups?.['against'];
      at -= compared[0].length;
      continue;
    }
    const per = PER_ENDS.has(text.charAt(at - 1)) ? endingWith(PER, text, start, at) : undefined;
    if (per !== undefined) {
      at -= per[0].length;
      continue;
    }
    const record = text.charAt(at - 1) === '的' ? endingWith(RECORD, text, start, at) : undefined;
    if (record !== undefined) {
      at -= record[0].length;
      continue;
    }
    const time = endingWith(TIME, text, start, at);
    if (time !== undefined) {
      times.push(time[0]);
      at -= time[0].length;
      continue;
    }
    const scope = endingWith(BASIS, text, start, at);
    if (scope !== undefined) {
      basis ??=
        scope.groups?.['excluded'] ??
        scope.groups?.['left'] ??
        (/自然/u.test(scope[0]) ? 'headline' : 'comparable');
      at -= scope[0].length;
      continue;
    }
    const isAmong = text.lastIndexOf('在', at) >= Math.max(start, at - LONGEST_FIELD);
    const field = isAmong ? endingWith(AMONG, text, start, at) : undefined;
    if (field !== undefined) {
      at -= field[0].length;
      continue;
    }
    const mean = endingWith(MEAN_OVER, text, start, at);
    if (mean !== undefined) {
      times.push(mean.groups?.['years'] ?? '');
      const place = { start: at - mean[0].length, end: at };
      words.push({ word: mean[0], says: { span: 'mean' }, ...place });
      at = place.start;
      continue;
    }
    const found = longestBefore(text, start, at);
    if (found === undefined) break;
    words.push(found);
    at = found.start;
  }
  return {
    words,
    times,
    rest: { start, end: at },
    ...(against === undefined ? {} : { against }),
    ...(basis === undefined ? {} : { basis }),
  };
}

function longestBefore(text: string, start: number, end: number): FoundLeadWord | undefined {
  for (const length of LENGTHS_BY_END.get(text.charCodeAt(end - 1)) ?? NONE) {
    if (length > end - start) continue;
    const word = text.slice(end - length, end);
    const says = LEAD_WORDS.get(word);
    if (says !== undefined && !isPartOfWord(text, word, end - length)) {
      return { word, says, start: end - length, end };
    }
  }
  return undefined;
}

/** How long the words are that end with a character, the longest first: most characters end none. */
const LENGTHS_BY_END: ReadonlyMap<number, readonly number[]> = lengthsByEnd();
const NONE: readonly never[] = [];

function lengthsByEnd(): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, number[]>();
  for (const word of [...LEAD_WORDS.keys()].sort((one, other) => other.length - one.length)) {
    const end = word.charCodeAt(word.length - 1);
    const known = lengths.get(end) ?? [];
    if (!known.includes(word.length)) lengths.set(end, [...known, word.length]);
  }
  return lengths;
}

/** 均 in 人均 and 能 in 产能 are no words of their own. */
function isPartOfWord(text: string, word: string, start: number): boolean {
  return WITHIN[word]?.includes(text.charAt(start - 1)) === true;
}

/** 年 of 上年增长 is a time's. */
const OF_TIME = '上去今明全前每半近往历多几数本当两一二三四五六七八九十0123456789';
const WITHIN: Readonly<Record<string, string>> = {
  年增: OF_TIME,
  年增长: OF_TIME,
  年增加: OF_TIME,
  年增量: OF_TIME,
  均: '人户亩平',
  为: '行作成认因以称',
  过: '通经不',
  能: '产技节功性职动',
  列: '班系行',
  达: '直长抵',
  成为: '构',
  减: '削',
  可: '许认',
  共: '公',
  再: '一',
  是: '一二三四五六七八九十',
  预算: '共',
};

function endingWith(
  expression: RegExp,
  text: string,
  start: number,
  end: number,
): RegExpExecArray | undefined {
  return expression.exec(text.slice(Math.max(start, end - LONGEST_TIME), end)) ?? undefined;
}

/** Characters. */
const LONGEST_TIME = 24;
const BASIS =
  /(?:按)?(?:同口径|可比口径|自然口径|同比口径)(?:计算|比较)?$|(?<![具有无])可比$|(?<excluded>(?:扣除|剔除)[^,、]{1,20}?(?:因素|影响)(?:影响)?)后?$|(?<left>(?:扣除|剔除)[^,、]{2,20}?)后$/u;
const YEAR = '(?:(?:19|20)\\d\\d|[一二][九〇][〇一二三四五六七八九]{2})年';
const PLAN = '“?(?:十[一二三四五]?|[六七八九])五”?';
const COMPARED = new RegExp(
  `(?:比|较|与|同|在(?=[^,、]{2,10}基础上))(?<against>上一?年(?:同期|同月|同季|全年|末|底|决算数?|执行数|完成数|实绩|预算执行数|年初预算数?)?|去年(?:同期|同月|同季|全年|末|底)?|上半年|上季度|(?:第?[一二三四]|前[二三两])季度|上一?季度?|上个月|1-[2-9]月份?|前年|同期|年初|上期|上月|${YEAR}(?:同期|末|底|初|决算数?|执行数|完成数|预算数)?|${PLAN}(?:期末|期初|末|初|时期|期间|初期|末期)?|五年前|十年前|上届|期初|年初预算数?|预算数?)(?:相比|实际|数|的?基础上)?$`,
  'u',
);
/** 地区生产总值在全省地级市率先突破3000亿元: among whom it was first, which is no word of the thing. */
const AMONG = /(?<=[^,、现所存])(?<!控制|保持|稳定|维持)在(?:全[国省市区]|同类|周边)[^,、\d]{0,6}$/u;
/** 为多年最低的3.9%: how it stands among the years before. */
const RECORD =
  /(?:为|是|创|创下)(?:近|多|[\d一二三四五六七八九十]{1,2})+年(?:来|以来)?的?(?:同期)?最[高低多少好](?:水平|点|值)?的$/u;
/** Characters. */
const LONGEST_FIELD = 10;
/** With which those below end, so that most words are not asked. */
const PER_ENDS = new Set('均人户亩生月年天是');
/** 每人每月500元: for whom and how long an amount is; 一是 numbers a sentence. */
const PER = /(?:[月年]人均|(?<=[由从至到])人均|每[人户亩生](?:每[月年天])?|每月|[一二三四五六七八九十]是)$/u;
/** 两年平均增长: the mean of so many years. */
const MEAN_OVER = /(?<years>[一两二三四五六七八九十\d]{1,2}年)(?:年均|平均)$/u;
const TIME = new RegExp(
  `(?:截至|截止|在|于)?(?:${YEAR}(?:末|底|全年|度|前)?|${PLAN}(?:时期|期间|期?末|以来)|(?:去|上|今|明|当|全|本|前)年(?:度|全年|末|底)?(?!结)|(?:近|过去|这)?[\\d一两二三四五六七八九十]{1,2}年(?:来|间|内|以来)?|[上下]半年|(?:第?[一二三四]|前[三两]?)季度|前[\\d一二两三四五六七八九十]{1,2}个月|\\d{1,2}(?:[-~至到]\\d{1,2})?月份?|[当本单]月|年内|年末|年底|月末|期末|季末|截至目前|目前|至今)$`,
  'u',
);
