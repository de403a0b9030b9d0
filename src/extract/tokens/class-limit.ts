import { dimensionOf } from '../../core/number/unit';
import { beginsWithDeed, beginsWithLink } from './deed';
import { readTail } from './tail';
import type { FigureToken, Place } from './token';

/**
 * The figures of a clause without those that only bound a class, which are words of its name: 50亿元 in 5个投资50亿元以上项目,
 * 10亿元 in 产值超10亿元企业7家, 80岁以上.
 */
export function withoutClassLimits(
  text: string,
  { start, end }: Place,
  figures: readonly FigureToken[],
): readonly FigureToken[] {
  return figures.filter(
    (figure, place) =>
      !isClassLimit(text, figure, {
        start: figures[place - 1]?.end ?? start,
        end: figures[place + 1]?.start ?? end,
        before: figures[place - 1],
        next: figures[place + 1],
      }),
  );
}

interface Around extends Place {
  readonly before: FigureToken | undefined;
  readonly next: FigureToken | undefined;
}

function isClassLimit(text: string, figure: FigureToken, { start, end, before, next }: Around): boolean {
  if (figure.kind !== 'amount') return false;
  // 在全省181个区县中排名第14位: among how many, which the rank tells.
  const isPool = /在[^,、]{0,8}$/u.test(text.slice(Math.max(start, figure.start - 9), figure.start));
  if (isPool && POOL.test(text.slice(figure.end, end))) return true;
  const dimension = dimensionOf(figure.unit);
  const isMoney = dimension === 'money' || /^[百千]?[万亿]+$/u.test(figure.unit);
  // 30—50亿级企业, 30万吨级码头
  const isGraded = isMoney || ['mass', 'power', 'area', 'length'].includes(dimension);
  if (isGraded && /^级(?!别)/u.test(text.slice(figure.end, figure.end + 2))) return true;
  if (dimension === 'share' || dimension === 'points') return false;
  const tail = readTail(text, { start: figure.end, end });
  const noun = text.slice(tail.noun.start, end).replace(REACHING, '');
  // 其中超500亿元的4个, 其中10亿元以上6个
  const isOfCount =
    noun === '' &&
    (tail.isOf || (tail.bound !== undefined && tail.noun.start === next?.start)) &&
    isMoney &&
    next?.kind === 'amount' &&
    isCount(next) &&
    /^(?:以上|左右)?(?:[,;。、)]|$)/u.test(text.slice(next.end, next.end + 3));
  if (isOfCount) return BOUND_BEFORE.test(text.slice(start, figure.start)) || tail.bound !== undefined;
  // 收入低于2000元的家庭
  const isOfPeople = isMoney && tail.isOf && PEOPLE.test(noun);
  if (isOfPeople && BOUND_BEFORE.test(text.slice(start, figure.start))) return true;
  // 财政收入超10亿元的县(市)达到52个
  const isPlaces = isMoney && tail.isOf && /^[县市区旗镇乡村]$/u.test(noun) && text.charAt(end) === '(';
  if (isPlaces) return BOUND_BEFORE.test(text.slice(start, figure.start)) || tail.bound !== undefined;
  if (noun === '' || beginsWithLink(noun) || beginsWithDeed(noun)) return false;
  // 10个以上中心镇 counts towns; 20户以上的村 are a class of villages.
  const isAbove = tail.bound !== undefined && tail.bound !== 'about' && (dimension !== 'count' || tail.isOf);
  const words = text.slice(start, figure.start);
  if (/岁$/u.test(figure.unit)) return isAbove;
  if (!isAbove && !(isMoney && BOUND_BEFORE.test(words))) return false;
  if (next?.kind === 'amount' && isCount(next)) return true;
  if (before?.kind === 'amount' && isCount(before) && ATTRIBUTE.test(words)) return true;
  return isMoney && isAbove && CLASS.test(noun);
}

function isCount({ unit }: FigureToken): boolean {
  return dimensionOf(unit) === 'count';
}

const POOL = /^[^,、]{1,14}中(?:排|居|位|列|名列)/u;
const REACHING = /(?:分别)?(?:已|将)?(?:达到?|增至|增加到|发展到|共|各|为|有|突破|超过?)*$/u;
const BOUND_BEFORE = /(?:超过?|过|突破|逾|不足|不低于|低于|高于|达到?)$/u;
const PEOPLE = /^[^,]{0,6}?(?:家庭|群众|居民|人员|村|户|学生|职工|老人)/u;
/** What a class is bounded by, between the number of its members and the limit. */
const ATTRIBUTE =
  /^(?:以上|左右)?(?:年|单体|计划|项目)*(?:总?投资额?|产能|年产|总?产值|(?:主营业务|营业|销售|年)*收入|税收|营收|规模|资产|销售额?)?(?:在|超过?|过|突破|逾|达到?)?$/u;
const CLASS =
  /^[^,]{0,8}?(?:项目|企业|公司|园区|基地|集群|产业链|大户|品牌|工程|产品)(?!投资|资金|产值|收入|增加值|利润)/u;
