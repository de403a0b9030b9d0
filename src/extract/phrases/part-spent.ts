import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/** 八成以上财政资金用于民生, 75%的一般公共预算支出投向民生领域: the part of what is spent that goes to something. */
export const partSpent: Phrasing = (mention) => {
  const { text, figure, tail, clause } = mention;
  if (dimensionOf(figure.unit) !== 'share') return undefined;
  const { whole, purpose } = SPENT_ON.exec(text.slice(tail.noun.start, clause.end))?.groups ?? {};
  if (purpose === undefined) return undefined;
  return {
    measure: 'share',
    ...asPrinted(mention),
    thing: { start: tail.noun.start, end: clause.end },
    named: `${purpose}支出`,
    ...(whole === undefined ? {} : { of: whole }),
  };
};

const SPENT_ON =
  /^(?<whole>(?:新增|地方|各级|全[省市县区])?(?:一般公共预算支出|公共财政预算支出|财政支出|财政资金|财力|财政投入|支出))?.{0,4}?(?:用于|用在|投向|投入)(?:到|了)?(?:保障|改善|保障和改善)?(?<purpose>民生|教育|[^,、]{1,6}?)(?:支出|领域|事业|方面|上)?$/u;
