import type { DocumentYears } from './division';
import { periodCues, type PeriodCue } from './period-cue';

/**
 * The cue that opens a sentence: the last of those that follow one another from its beginning, but for words that lead to a
 * time (回顾过去五年, 刚刚过去的2015年). A year later in the clause dates that clause alone and is none.
 *
 * @example openingCue('回望过去五年,我们…', years, false) // the five years up to the one reviewed
 */
export function openingCue(sentence: string, years: DocumentYears, isPlan: boolean): PeriodCue | undefined {
  return openingCues(sentence, years, isPlan).at(-1);
}

/** All that follow one another: of a heading, the times that its part speaks of (2020年和“十三五”时期工作回顾). */
export function openingCues(sentence: string, years: DocumentYears, isPlan: boolean): readonly PeriodCue[] {
  const opening = sentence.slice(0, OPENING);
  if (!TIME.test(opening)) return [];
  const accepted: PeriodCue[] = [];
  let from = 0;
  for (const cue of periodCues(opening, years, isPlan)) {
    const between = opening.slice(from, cue.start);
    if (!(accepted.length === 0 ? LEAD : LINK).test(between)) break;
    accepted.push(cue);
    from = cue.end;
  }
  return accepted;
}

/** Characters of a sentence in which its opening stands. */
const OPENING = 40;

/** What every cue has. */
const TIME = /[年届五月季]/u;
const AREA = '(?:(?:我|全|本)(?:国|省|市|县|区|州|旗|盟|镇|乡|自治区))';
const LEAD = new RegExp(
  `^(?:(?:各位代表|同志们|代表们)[,:!]?)?(?:(?:\\d{1,2}日,)?[^,。;]{0,24}(?:指出|提出|强调|显示|介绍|获悉|了解到|表明|据悉|[说指提]?的是),?)?(?:-+|[•·●■◆▪]\\d{0,2}|[(][^)]{1,3}[)][、.]?|[一二三四五六七八九十]{1,3}[、是]|\\d{1,2}[.、])?` +
    `(?:回顾|回首|回望|展望|总结|纵观|综观|刚刚|过去|在|到|至|自|进入|迈入|奋进|做好|扎实做好|全力做好|经过|截至|预计|全面完成|对于|关于|做好|经济社会发展|社会发展|经济发展|政府工作|${AREA}|该[省市县区州旗镇]|,|的){0,3}$`,
  'u',
);
const LINK =
  /^(?:[,、]?(?:和|及|以及|与|特别是|尤其是|时期|期间|以来|来|间|末|的|规划|这|也就是|即)){0,4}[,、(]?$/u;
