import type { Division } from '../division/division';
import type { NoFigure } from './fate';
import { NO_FIGURE_MECHANISMS } from './no-figure-mechanisms';

/** A stretch of the text as read, in UTF-16 units, whose numbers count nothing, and why. */
export interface NoFigureSpan {
  readonly start: number;
  readonly end: number;
  readonly why: NoFigure;
}

/**
 * The stretches of a text whose numbers are no figures: dates, ordinals, names, slogans, limits of a class; in order, none
 * within another. What a reading finds in them is a figure all the same: a rank, a share of a class.
 */
export function noFigures(text: string, { blocks }: Division): readonly NoFigureSpan[] {
  const spans: NoFigureSpan[] = [];
  for (const { index, 0: found, groups } of text.matchAll(NO_FIGURE)) {
    const place = MECHANISMS.findIndex((_, number) => groups?.[`m${number}`] !== undefined);
    const why = MECHANISMS[place]?.[0];
    if (why !== undefined) spans.push({ start: index, end: index + found.length, why });
  }
  for (const { kind, start, end } of blocks) {
    if (kind === 'table-row' || kind === 'table-header') continue;
    const number = ITEM.exec(text.slice(start, Math.min(end, start + LONGEST_ITEM_NUMBER)))?.[0];
    if (number !== undefined) spans.push({ start, end: start + number.length, why: 'ordinal' });
  }
  return withoutContained(spans.sort((one, other) => one.start - other.start || other.end - one.end));
}

function withoutContained(spans: readonly NoFigureSpan[]): readonly NoFigureSpan[] {
  let reached = 0;
  return spans.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

const MECHANISMS = NO_FIGURE_MECHANISMS;
/** One expression, so that a text is gone over once. */
const NO_FIGURE = new RegExp(
  MECHANISMS.map(([, pattern], number) => `(?<m${number}>${pattern})`).join('|'),
  'gu',
);
const LONGEST_ITEM_NUMBER = 12;
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章|篇|节)|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}(?:[.、](?!\d)|[)])|[①-⑳]|(?:表|图|附件|附表|专栏)[\d一二三四五六七八九十]{1,3})/u;
