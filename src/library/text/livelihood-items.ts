import { sliceCodePoints } from '../../core/reading/code-points';
import type { SourceSpan } from '../../core/reading/observation';
import type { ReportData } from '../dataset';
import { paragraphsOf } from './paragraphs';

/** One item of a report's list of 民生实事, which is a paragraph of its own; offsets count code points of the text. */
export interface LivelihoodItem extends SourceSpan {
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Its first sentence, without the full stop: 提升医疗卫生服务水平. */
  readonly title: string;
}

/**
 * The list of 民生实事 that a report has under a heading of that name, usually in its annex: the paragraphs that begin
 * with 一、 二、 …. None where it has no such list.
 */
export function livelihoodItemsOf(data: ReportData): readonly LivelihoodItem[] {
  const paragraphs = paragraphsOf(data).map(({ start, end }) => ({
    start,
    end,
    text: sliceCodePoints(data.report.text, start, end),
  }));
  const heading = paragraphs.findIndex(({ text }) => HEADING.test(text));
  if (heading < 0) return [];
  const below = paragraphs.slice(heading + 1);
  const after = below.findIndex(({ text }) => !ITEM.test(text));
  return below.slice(0, after < 0 ? below.length : after).map(({ start, end, text }, index) => ({
    number: index + 1,
    title: ITEM.exec(text)?.[1] ?? text,
    start,
    end,
  }));
}

// 2022年高新区十项民生实事
const HEADING = /^[^。，,]*民生实事$/;
// 二、推动交通出行更便利更安全。优化路网设置,…
const ITEM = /^[一二三四五六七八九十]+、([^。]+)/;
