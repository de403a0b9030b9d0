import type { PeerRow } from '../../core/health/compare';
import type { Language } from '../../core/language';
import { criterionTexts } from './criteria';
import { plainResultText } from './values';

/** One criterion over several reports, in a line: each value with its distance to the median, and its rank if there is one. */
export function peerLine(
  { criterion, median, peers }: PeerRow,
  nameOf: (report: string) => string,
  language: Language,
): string {
  const words = WORDS[language];
  const { name } = criterionTexts(criterion.id, language);
  const said = peers.flatMap(({ report, value, distance, rank }) => {
    if (value === undefined) return [];
    const details = [
      ...(distance === undefined ? [] : [words.distance(distanceText(distance, criterion.unit, language))]),
      ...(rank === undefined ? [] : [words.rank(rank)]),
    ];
    const figure = `${nameOf(report)} ${plainResultText(value, criterion.unit, language)}`;
    return [details.length === 0 ? figure : words.with(figure, details)];
  });
  const middle =
    median === undefined ? [] : [words.median(plainResultText(median, criterion.unit, language))];
  return words.line(name, [...said, ...middle]);
}

/** Percentages lie percentage points apart. */
function distanceText(distance: number, unit: PeerRow['criterion']['unit'], language: Language): string {
  return unit === '1'
    ? plainResultText(distance * 100, '个百分点', language)
    : `${distance > 0 ? '+' : ''}${plainResultText(distance, unit, language)}`;
}

interface PeerWords {
  readonly line: (name: string, said: readonly string[]) => string;
  readonly with: (figure: string, details: readonly string[]) => string;
  readonly distance: (distance: string) => string;
  readonly rank: (rank: number) => string;
  readonly median: (value: string) => string;
}

const WORDS: Readonly<Record<Language, PeerWords>> = {
  'zh-CN': {
    line: (name, said) => `${name}：${said.join('；')}`,
    with: (figure, details) => `${figure}（${details.join('，')}）`,
    distance: (distance) => `较中位数 ${distance}`,
    rank: (rank) => `同级第${rank}`,
    median: (value) => `中位数 ${value}`,
  },
  'en-US': {
    line: (name, said) => `${name}: ${said.join('; ')}`,
    with: (figure, details) => `${figure} (${details.join(', ')})`,
    distance: (distance) => `${distance} from the median`,
    rank: (rank) => `no. ${rank} of its level`,
    median: (value) => `median ${value}`,
  },
};
