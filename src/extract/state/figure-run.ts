import { dimensionOf } from '../../core/number/unit';
import type { Mention } from '../phrases/mention';

/** Figures of one kind that follow one another with nothing but 、 or 和 between them: 4.4%、5.9%和6%. */
export type FigureRun = readonly [Mention, ...Mention[]];

/** The runs of a passage's mentions, in order; most have one member. */
export function figureRuns(text: string, mentions: readonly Mention[]): readonly FigureRun[] {
  const runs: [Mention, ...Mention[]][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(text, last, mention)) run.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function follows(text: string, before: Mention, mention: Mention): boolean {
  const between = text.slice(before.figure.end, mention.figure.start);
  return (
    JOINT.test(between) &&
    before.figure.kind === mention.figure.kind &&
    (dimensionOf(before.figure.unit) === dimensionOf(mention.figure.unit) || hasOwn(before))
  );
}

/** 旅客、货邮吞吐量分别达到600万人次和10万吨: each has its own unit. */
function hasOwn({ lead, figure }: Mention): boolean {
  return figure.unit !== '' && lead.words.some(({ says }) => says.each === 'own');
}

/** 每人每月455元和每人每年2750元: for whom and how long stands before each. */
const JOINT = /^(?:以上|左右|以下|以内)?(?:、-?|和-?|与|及|以及|:)(?:(?:每人|人均)?每[月年人])?$/u;
