import type { Clause } from '../tokens/clause';
import type { Place } from '../tokens/token';
import { leadingName } from './leading-name';
import { ownerAt } from './owner';
import { endsWhatIsLeftOut } from './left-out';
import type { PassageState } from './passage-state';
import { withoutLeadIn } from './lead-in';
import { unnamed } from './subject';

/** A clause without figures: it names what follows, belongs to a list, remarks on what was named, or ends its hold. */
export function afterWords(
  text: string,
  clause: Clause,
  state: PassageState,
  ownArea: readonly string[],
): PassageState {
  const start = withoutLeadIn(text, clause, ownArea);
  if (/预计/u.test(text.slice(clause.start, start))) {
    return start < clause.end && clause.after === '、'
      ? afterWords(text, { ...clause, start }, { ...state, isExpected: true }, ownArea)
      : named(text, { start, end: clause.end }, { ...state, isExpected: true, items: [] });
  }
  // 扣除甲、减税降费因素后: the last of what is left out is no thing that is told of, whatever it names.
  if (state.isComparable && clause.before === '、' && endsWhatIsLeftOut(text.slice(start, clause.end))) {
    return { ...state, items: [] };
  }
  const items = clause.after === '、' ? [...(clause.before === '、' ? state.items : []), clause] : [];
  const bounded = items.slice(-LONGEST_LIST);
  const listed = clause.before === '、' && clause.after === ',' ? [...state.items, clause] : [];
  if (start >= clause.end) return { ...state, items: bounded };
  // A class is no thing of its name: 财政收入超10亿元的县(市)达到52个.
  const isClass = clause.figures.length > 0;
  const leading = isClass ? undefined : leadingName(text, { start, end: clause.end });
  if (leading !== undefined)
    return { ...state, listed, subjects: leading, distance: 0, items: bounded, carried: {} };
  const words = text.slice(start, clause.end);
  if (BY_TIME.test(words) && state.head.length > 0) {
    return { ...state, subjects: state.head, distance: 1, items: bounded, carried: {} };
  }
  // 第一、二、三产业: a numeral by itself is no thing.
  if (clause.isBracketed || (clause.after === '、' && NUMERAL.test(words)))
    return { ...state, items: bounded };
  const isListed = clause.before === '、' || clause.after === '、';
  const owner = isListed ? undefined : ownerAt(text, start);
  if (owner !== undefined)
    return { ...state, subjects: [unnamed(words)], owner, distance: 1, items: bounded, carried: {} };
  // 县(区)级: half a word before a bracket names nothing.
  // 扣除甲、乙等因素影响后: what is left out is no thing that is told of.
  if (state.isComparable && (clause.before === '、' || LEFT_OUT.test(words))) {
    return { ...state, items: [] };
  }
  // 持续提高城乡低保标准,年度增幅10%: what is said to rise is named.
  const risen = RISEN.exec(words)?.[1];
  if (risen !== undefined) {
    const subjects = leadingName(text, { start: clause.end - risen.length, end: clause.end });
    return {
      ...state,
      listed,
      subjects: subjects ?? [unnamed(risen)],
      distance: 1,
      items: bounded,
      carried: {},
    };
  }
  if (REMARK.test(words) || (clause.after === '(' && words.length < 2)) {
    return { ...state, distance: state.distance + 1, items: bounded };
  }
  return { ...state, listed, subjects: [unnamed(words)], distance: 1, items: bounded, carried: {} };
}

/** 预计粮食产量再创历史新高,将保持在…: what is expected to do so is named. */
function named(text: string, place: Place, state: PassageState): PassageState {
  const isName = place.start < place.end && !text.slice(place.start, place.end).includes('的');
  const subjects = isName ? leadingName(text, place) : undefined;
  return subjects === undefined ? state : { ...state, subjects, distance: 0, carried: {} };
}

/** 分季度看: the quarters of what was told first, and not of its last part. */
const BY_TIME = /^(?:从)?(?:分)?(?:季度|月份?|各?季)(?:走势)?来?看$|^(?:逐|各)[季月](?:来?看)?$/u;
const NUMERAL = /^第?[一二三]$/u;
const LEFT_OUT = /^(?:扣除|剔除)/u;
/** Members of a list that are looked at, so that a run of 、 costs no more than it is long. */
export const LONGEST_LIST = 12;
const RISEN = /^(?:持续|继续|进一步|稳步|逐步)(?:提高|提升|增加|扩大|降低|加大)([^,、]{3,})$/u;
/** What may be said of a thing between its name and its figure. */
const REMARK =
  /^(?:[分从按][^,]{1,12}(?:来?看|分|统计)$|按[^,]{2,16}(?:计算|折算|核算|口径)|据|与[^,]{2,8}相比|连|居|稳|位|名列|排|创|再创|又创|保持|继续|持续|始终|首次|突破|跨|迈|跃|高于|低于|快于|好于|优于|领先|增速|增幅|增长|总量|规模(?!以上|工业|企业)|均|双双|分别|圆满|超额|顺利|实现|完成|比|较|与|同比|达|为|历史|成为|呈|由负转正|扭|由)/u;
