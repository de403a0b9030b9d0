import { mark, MARKS, type WorkingText } from './working-text';

/**
 * Marks what stands inside a name, or in brackets before a figure, and tells how it was measured by custom, or that it is so
 * from here on: 农业现价总产值, 增长(可比价)9.8%, 比上年(下同)增长. What is measured otherwise than usual (同口径) is left where it is.
 */
export function markAsides(working: WorkingText): void {
  for (const { index, 0: found } of working.text.matchAll(ASIDE)) {
    mark(working, index, index + found.length, MARKS.aside);
  }
  // 增长“8.5%”: a figure that is only set off is one as it stands; 完成“5个百亿” is a slogan.
  for (const { index, 0: found } of working.text.matchAll(SET_OFF)) {
    mark(working, index, index + 1, MARKS.aside);
    mark(working, index + found.length - 1, index + found.length, MARKS.aside);
  }
}

const SET_OFF =
  /(?<=[\p{sc=Han}])“\d[\d,]*(?:\.\d+)?(?:(?:[百千]?[万亿])?(?:元|美元|吨|人|人次)|[万亿]|%|个百分点)”(?!\p{sc=Han})/gu;

const ASIDE =
  /现价(?=[^,。;、]{0,8}(?:增加值|产值|生产总值))|\((?:以?下同|(?:按)?(?:可比|现行?|当年|不变)价格?(?:计算)?)\)/gu;
