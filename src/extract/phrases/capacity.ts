import { dimensionOf } from '../../core/number/unit';
import type { Phrasing } from './phrasing';

/** 年产60万吨水泥生产线, 日处理5万吨污水处理厂: how much a plant can do is a part of its name, and nothing that was done. */
export const capacity: Phrasing = ({ text, clause, figure, tail }) => {
  if (!LAST.has(text.charAt(figure.start - 1))) return undefined;
  const dimension = dimensionOf(figure.unit);
  if (figure.kind !== 'amount' || dimension === 'money' || dimension === 'share') return undefined;
  const isOfPlant =
    CAPACITY.test(text.slice(clause.start, figure.start)) &&
    PLANT.test(text.slice(tail.noun.start, tail.noun.end));
  return isOfPlant ? 'no-figure' : undefined;
};

/** With which the words before it end, so that most figures are not asked. */
const LAST = new Set('产工理栏宰转水机量容');
const CAPACITY =
  /(?:年(?:产|加工|处理|生产|出栏|屠宰|周转)|日(?:产|处理|供水|加工)|(?:总)?装机(?:容量)?|总库容)$/u;
const PLANT =
  /^(?:的)?[^,。;、]{0,20}?(?:项目|生产线|工程|基地|[工电]厂|水厂|处理厂|加工厂|电站|装置|机组|水库|线|煤矿|矿井)/u;
