import { readLead } from '../tokens/lead';
import { withWholeName } from './whole-name';
import type { Phrased, Phrasing } from './phrasing';

/** 增速稳居全市第一; 总量居全省第3位. Another 第三 is an ordinal and no figure. */
export const rank: Phrasing = ({ text, figure, start, lead }) => {
  const isTop = figure.kind === 'amount' && TOP.test(text.slice(start, figure.end));
  if (figure.kind !== 'rank' && !isTop) return undefined;
  // 进入全国前8位: one of the first eight.
  const before = text.slice(Math.max(start, figure.start - LONGEST_FIELD), figure.start).replace(/前$/u, '');
  const field = FIELD.exec(before)?.[0] ?? '';
  const words =
    field === ''
      ? lead
      : withWholeName(text, readLead(text, { start, end: figure.start - field.length - (isTop ? 1 : 0) }));
  const isPlaced =
    field !== '' || words.words.some(({ says }) => says.isRank === true || says.reaches === 'to');
  if (!isPlaced) return 'no-figure';
  const rankOf = words.words.some(({ says }) => says.size !== undefined || says.direction !== undefined);
  const ranked: Phrased = {
    measure: 'rank',
    value: figure.value,
    unit: figure.unit,
    bound: isTop ? 'at-most' : 'exact',
    thing: words.rest,
    ...(rankOf ? { rankOf: 'growth' as const } : {}),
  };
  return field === '' ? ranked : { ...ranked, of: field };
};

const TOP = /(?:全[国省市区州球]|世界|国内).{0,6}前\d{1,3}[位名强]$/u;
/** Characters. */
const LONGEST_FIELD = 12;
const FIELD =
  /(?:全[国省市区县州旗盟球]|世界|国内|省内|市内|[中东西]部(?:地区|省份)?|东北|长三角|珠三角|中西部|(?:中部六|西部十二?)省|副省级(?:城市)?|同类(?:地区|城市)|(?:省|市)(?:辖市|区))(?:地级市|省份|各县)?(?:的)?$/u;
