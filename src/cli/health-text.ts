import { compare } from '../core/health/compare';
import type { Scorecard, ScoreRow } from '../core/health/scorecard';
import { frameworksOf, summaryOf, type Framework } from '../core/health/summary';
import type { Language } from '../core/language';
import { isMissing } from '../core/missing';
import type { ReportData } from '../library/dataset';
import { reportScorecard } from '../sheets/tables/scorecard/report-scorecard';
import { lackText } from '../sheets/tables/scorecard/score-row';
import { criterionTexts } from '../wording/health/criteria';
import { healthReportTexts } from '../wording/health/health-report';
import { inputText } from '../wording/health/input-text';
import { judgementTexts } from '../wording/health/judgements';
import { lineText, readingText } from '../wording/health/line-text';
import { peerLine } from '../wording/health/peers';
import { remarkSentence } from '../wording/health/remarks';
import { summarySentences } from '../wording/health/summary';
import { intervalText, resultText } from '../wording/health/values';
import { inputName } from '../wording/health/inputs';
import { scorecardTexts } from '../wording/health/scorecard';
import { areaName } from '../wording/reading-name';

/** Scorecards as a text to read; several reports are also set side by side. */
export function healthText(reports: readonly ReportData[], language: Language): string {
  const cards = reports.map((data) => ({ data, card: reportScorecard(data) }));
  const told = cards.map(({ data, card }) => oneReport(data, card, language));
  return [...told, ...(cards.length > 1 ? [peersText(cards, language)] : [])].join('\n');
}

interface Told {
  readonly data: ReportData;
  readonly card: Scorecard;
}

function oneReport(data: ReportData, card: Scorecard, language: Language): string {
  const summary = summarySentences(summaryOf(card), language).map((sentence) => `  ${sentence}`);
  const frameworks = frameworksOf(card).map((framework) =>
    frameworkText(framework, { data, card }, language),
  );
  return `${[data.report.title, ...summary, '', ...frameworks].join('\n')}\n`;
}

function frameworkText(
  { dimension, rows, computed, needs }: Framework,
  told: Told,
  language: Language,
): string {
  const { name } = judgementTexts(language).dimensions[dimension];
  const head = healthReportTexts(language).framework(name, computed, rows.length);
  const lines =
    computed === 0
      ? [`  ${scorecardTexts(language).lacks(needs.map((id) => inputName(id, language)))}`]
      : rows.flatMap((row) => rowLines(row, told, language));
  return [head, ...lines, ''].join('\n');
}

function rowLines(row: ScoreRow, { data, card }: Told, language: Language): readonly string[] {
  const texts = healthReportTexts(language);
  const { criterion, value, verdict, remarks } = row;
  const { name, formula } = criterionTexts(criterion.id, language);
  if (isMissing(value)) return [`  ${texts.value(name, lackText(row, language), '')}`];
  const result = resultText(value, criterion.unit, language);
  return [
    `  ${texts.value(name, result, intervalText(value, criterion.unit, language))}`,
    `    ${texts.formula(formula)}`,
    `    ${texts.from(criterion.inputs.map((id) => inputText(id, card.inputs, language)))}`,
    ...(verdict
      ? [`    ${texts.against(readingText(row, language), lineText(verdict.lines, card.settings, language))}`]
      : []),
    ...remarks.map(
      (remark) => `    ${remarkSentence(remark, (area) => areaName(data.report, area, language), language)}`,
    ),
  ];
}

function peersText(cards: readonly Told[], language: Language): string {
  const titles = new Map(cards.map(({ data }) => [data.report.id, data.report.title]));
  const rows = compare(cards.map(({ card }) => card)).filter(({ median }) => median !== undefined);
  const lines = rows.map((row) => `  ${peerLine(row, (id) => titles.get(id) ?? id, language)}`);
  return `${[healthReportTexts(language).peers, ...lines].join('\n')}\n`;
}
