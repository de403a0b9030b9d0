import { readLead } from '../tokens/lead';
import { withWholeName } from './whole-name';
import type { Phrased, Phrasing } from './phrasing';

/** 增速稳居全市第一; 总量居全省第3位. Another 第三 is an ordinal and no figure. */
export const rank: Phrasing = ({ text, clause, figure, start, lead }, carried) => {
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
  // 增长7.8%,居全省第8位: so it grew.
  const isOfGrowth = words.rest.end <= words.rest.start && RATES.has(carried.measure ?? 'level');
  const isSaid = words.words.some(({ says }) => says.size !== undefined || says.direction !== undefined);
  // 由全省第9位升至第5位; 从全国城市排名第15位跃升到第6位
  const { from, outer } = AMONG.exec(text.slice(words.rest.start, words.rest.end))?.groups ?? {};
  const length = (from?.length ?? 0) + (outer?.length ?? 0);
  const isMoved = from === '从' || from === '由' || words.words.some(({ says }) => says.reaches === 'from');
  const isEarlier = isMoved && (clause.figures.at(-1)?.start ?? 0) > figure.start;
  // 在全国219家经开区中排名第36位
  const pool = field === '' ? POOL.exec(text.slice(clause.start, words.rest.end)) : null;
  const among = pool?.groups?.['pool'] ?? (field === '' ? (outer ?? '') : field);
  const ranked: Phrased = {
    measure: 'rank',
    value: figure.value,
    unit: figure.unit,
    bound: isTop ? 'at-most' : 'exact',
    thing:
      pool === null
        ? { start: words.rest.start, end: words.rest.end - length }
        : { start: clause.start, end: clause.start + pool.index },
    ...(isEarlier ? { isEarlier } : {}),
    ...(isSaid || (isOfGrowth && !words.words.some(({ says }) => says.noun !== undefined))
      ? { rankOf: 'growth' as const }
      : {}),
  };
  return among === '' ? ranked : { ...ranked, of: among };
};

const RATES: ReadonlySet<string> = new Set(['growth', 'cagr', 'change']);
const TOP = /(?:全[国省市区州球]|世界|国内).{0,6}前\d{1,3}[位名强]$/u;
const AMONG = /(?<from>从|由|在)(?<outer>(?:全[国省市区县州旗盟]|世界|国内|省内)[^,、]{0,4})?$/u;
const POOL = /在(?<pool>(?:全[国省市区县州]的?)?\d{1,4}[家个][^,、]{1,16})中$/u;
/** Characters. */
const LONGEST_FIELD = 12;
const FIELD =
  /(?:全[国省市区县州旗盟球]|世界|国内|省内|市内|[中东西]部(?:地区|省份)?|东北|长三角|珠三角|中西部|(?:中部六|西部十二?)省|副省级(?:城市)?|同类(?:地区|城市)|(?:省|市)(?:辖市|区))(?:地级市|省份|各县)?(?:的)?$/u;
