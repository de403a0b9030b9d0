import type { PartKind } from './division';
import type { DocumentYears } from './document-years';
import type { Frame } from './frame';
import { periodCues } from './period-cue';
import type { TextLine } from './text-line';

/** The part that a heading begins; nothing where its words tell neither a time nor whether it looks back or ahead. */
export function partOf(
  { words, isShort, rank }: TextLine,
  years: DocumentYears,
): { readonly kind: PartKind; readonly frame: Frame } | undefined {
  if (!isShort || rank > 2) return undefined;
  if (ANNEX.test(words)) return { kind: 'annex', frame: frameOf(String(years.planned), true) };
  const isPlan = AHEAD.test(words);
  const isReview = BACK.test(words);
  const cues = periodCues(words, years, isPlan && !isReview);
  if (!isPlan && !isReview && !(cues.length > 0 && rank === 1)) return undefined;
  const cue = cues[0];
  if (cue === undefined) {
    if (rank === 2 || (rank === 0 && !WHOLE.test(words))) return undefined;
    const ahead = isPlan && !isReview;
    return {
      kind: ahead ? 'plan' : 'review',
      frame: frameOf(String(ahead ? years.planned : years.reviewed), ahead),
    };
  }
  const isAhead = cue.isAhead;
  const isSpan = cue.period.includes('/');
  return {
    kind: isAhead ? (isSpan ? 'goals' : TASKS.test(words) ? 'tasks' : 'plan') : isSpan ? 'years' : 'review',
    frame: frameOf(cue.period, isAhead),
  };
}

function frameOf(period: string, isAhead: boolean): Frame {
  return { period, status: isAhead ? 'target' : 'actual', origin: 'heading' };
}

const BACK = /回顾|总结|成就|工作情况|完成情况|执行情况|主要工作$/u;
const AHEAD = /安排|目标|任务|重点|部署|建议|要求|思路|打算|展望|规划|预期|草案|意见|考虑|扎实做好|做好/u;
const TASKS = /任务|重点工作|工作重点|举措/u;
const WHOLE = /^(?:政府)?工作回顾$|^(?:主要)?(?:预期)?目标(?:任务)?$/u;
const ANNEX = /^附件?\d*:?$|民生实事/u;
