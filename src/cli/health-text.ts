import { compare } from '../core/health/compare';
import { reportScorecard } from '../core/health/report-scorecard';
import type { Scorecard } from '../core/health/scorecard';
import { frameworksOf, summaryOf, type Framework } from '../core/health/summary';
import type { Language } from '../core/language';
import type { ReportData } from '../library/dataset';
import { healthReportTexts } from '../wording/health/health-report';
import { peerLine } from '../wording/health/peers';
import { summarySentences } from '../wording/health/summary';
import { toldCriterion, type ToldCriterion } from '../wording/health/told-criterion';
import { toldFramework } from '../wording/health/told-framework';

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

function frameworkText(framework: Framework, { data, card }: Told, language: Language): string {
  const { rows, computed } = framework;
  const { name, needs } = toldFramework(framework, language);
  const lines =
    computed === 0
      ? [`  ${needs}`]
      : rows.flatMap((row) => criterionLines(toldCriterion(row, card, data.report, language), language));
  return [healthReportTexts(language).framework(name, computed, rows.length), ...lines, ''].join('\n');
}

function criterionLines(told: ToldCriterion, language: Language): readonly string[] {
  const { name, value, interval, formula, inputs, reading, lines, missing, remarks } = told;
  const texts = healthReportTexts(language);
  if (missing !== '') return [`  ${texts.value(name, missing, '')}`];
  return [
    `  ${texts.value(name, value, interval)}`,
    `    ${texts.formula(formula)}`,
    `    ${texts.from(inputs)}`,
    ...(reading === '' ? [] : [`    ${texts.against(reading, lines)}`]),
    ...remarks.map((remark) => `    ${remark}`),
  ];
}

function peersText(cards: readonly Told[], language: Language): string {
  const titles = new Map(cards.map(({ data }) => [data.report.id, data.report.title]));
  const rows = compare(cards.map(({ card }) => card)).filter(({ median }) => median !== undefined);
  const lines = rows.map((row) => `  ${peerLine(row, (id) => titles.get(id) ?? id, language)}`);
  return `${[healthReportTexts(language).peers, ...lines].join('\n')}\n`;
}
