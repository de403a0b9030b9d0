import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';
import { measureText, periodMark, yearText } from '../../wording/readings';
import { areaName } from '../../wording/area-name';
import { glossed, indicatorName, readingName, readingNote } from '../../wording/reading-name';
import { reviewName } from '../../wording/doubts';
import { basisName, terms } from '../../wording/terms';
import { unitName } from '../../wording/units';
import type { FactName } from './words';

/** One line of a card: 范围 主园区（承前文）. */
export interface CardFact {
  readonly name: FactName;
  readonly text: string;
}

/** What qualifies a figure, in words; what goes without saying (exact, as published, stated) is left out. */
export function cardFacts(
  report: Report,
  read: Observation | Statement,
  language: Language,
): readonly CardFact[] {
  const words = terms(language);
  const { strength, period, periodBasis, status, area, areaBasis } = read;
  const facts: readonly (readonly [FactName, string | undefined])[] = [
    ['period', yearText(period, language) + periodMark(periodBasis, language)],
    ['measure', measureText(read, language)],
    ['status', joined([words.statuses[status], strength && words.strengths[strength]], language)],
    [
      'area',
      withNote(areaName(report, area, language), areaBasis === 'stated' ? '' : words.areaBases[areaBasis]),
    ],
    ...('value' in read ? ofFigure(report, read, language) : []),
    ['note', readingNote(report, read.id, language)],
  ];
  return facts.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));

  function withNote(text: string, note: string): string {
    if (note === '') return text;
    return language === 'zh-CN' ? `${text}（${note}）` : `${text} (${note})`;
  }
}

function ofFigure(
  report: Report,
  read: Observation,
  language: Language,
): readonly (readonly [FactName, string | undefined])[] {
  const words = terms(language);
  const { of, bound, basis, prices, span, wording, review } = read;
  return [
    ['unit', unitFact(report, read, language)],
    ['of', of === undefined ? undefined : (indicatorName(of, language) ?? glossed(report, of, language))],
    ['bound', bound === 'exact' ? undefined : words.bounds[bound]],
    ['wording', wording.map((word) => `“${word}”`).join(' ')],
    [
      'basis',
      joined(
        [
          basis === 'headline' ? undefined : glossed(report, basisName(basis, language), language),
          prices && words.prices[prices],
        ],
        language,
      ),
    ],
    ['span', span === 'year' ? undefined : words.spans[span]],
    ['review', review && reviewName(review, language)],
  ];
}

/** As printed, and what it is in English. */
function unitFact(report: Report, read: Observation, language: Language): string | undefined {
  const name = unitName(read.unit, language, {
    of: readingName(report, read, 'zh-CN'),
    number: Number(read.value),
  });
  return name === read.unit ? undefined : `“${read.unit}” (${name})`;
}

function joined(parts: readonly (string | undefined)[], language: Language): string {
  return parts.filter(Boolean).join(language === 'zh-CN' ? '、' : ', ');
}
