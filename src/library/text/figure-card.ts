import { indicatorById, type Indicator } from '../../core/catalogue/catalogue';
import { codePointLength, sliceCodePoints } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { ReportData } from '../dataset';
import { figureText } from './quote';

/** All that there is to say of one figure, as plain data: terms by their ids, texts verbatim. */
export interface FigureCard extends InContext {
  readonly observation: Observation;
  /** Absent where the catalogue does not know it: then the observation's `label` names it. */
  readonly indicator?: Indicator;
  /** As printed, digits and unit, or the words that stand for them: `306.2亿元`, `与去年持平`. */
  readonly printed: string;
  /** The value in digits with its unit, whatever the wording: `0%` for 与去年持平, `2-3家` for a range. */
  readonly digits: string;
  /** The area in English, where the report's data has a gloss. */
  readonly areaInEnglish?: string;
}

/** A figure, or the words in its place, where it was read. */
export interface InContext {
  /** The sentence, cut at the figure. */
  readonly sentence: Highlighted;
  /** The whole paragraph, cut at the sentence. */
  readonly paragraph: Highlighted;
}

/** A text in three parts, the middle one to be marked; together they are the text. */
export interface Highlighted {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The card of a figure: what it says, how surely, of what and where, and the place that it was read from. */
export function cardOf(data: ReportData, observation: Observation): FigureCard {
  const { report } = data;
  const { indicator: id, area, value, valueHigh, unit, source, figure } = observation;
  const indicator = id === undefined ? undefined : indicatorById(id);
  const gloss = report.areas.find(({ name }) => name === area)?.english;
  return {
    observation,
    ...(indicator !== undefined && { indicator }),
    printed: figureText(data, observation),
    digits: `${valueHigh === undefined ? value : `${value}-${valueHigh}`}${unit}`,
    ...(gloss !== undefined && { areaInEnglish: gloss }),
    ...inContext(report, source, figure),
  };
}

/** A part of a sentence in that sentence, and the sentence in its paragraph. */
export function inContext(report: Report, sentence: SourceSpan, part: SourceSpan): InContext {
  return {
    sentence: highlighted(report, sentence, part),
    paragraph: highlighted(report, paragraphAround(report, sentence), sentence),
  };
}

function highlighted({ text }: Report, whole: SourceSpan, part: SourceSpan): Highlighted {
  return {
    before: sliceCodePoints(text, whole.start, part.start),
    marked: sliceCodePoints(text, part.start, part.end),
    after: sliceCodePoints(text, part.end, whole.end),
  };
}

function paragraphAround({ text }: Report, { start, end }: SourceSpan): SourceSpan {
  const before = sliceCodePoints(text, 0, start);
  const after = sliceCodePoints(text, end, codePointLength(text));
  return {
    start: start - codePointLength(before.slice(before.lastIndexOf('\n') + 1)),
    end: end + codePointLength(after.split('\n')[0] ?? ''),
  };
}
