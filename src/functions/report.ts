import { answerWithFigure, answerWithSource } from './answer-from-report';
import { describeIndicator, listFields } from './describe-indicator';
import { listIndicators } from './list-indicators';
import { listReports } from './list-reports';
import { productVersion } from './product-version';
import { tableInCells } from './table-in-cells';

/**
 * A figure of the report (原文数值), in its unit; percentages as fractions.
 * @customfunction FIGURE FIGURE
 * @helpurl https://localhost:3000/help.html#FIGURE
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param [period] The year, such as 2021; the latest with a result where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit to answer in, such as "万元"; as printed where left out.
 * @param [report] The report's id or title; the newest that states the figure where left out.
 */
export function FIGURE(
  indicator: string,
  period?: unknown,
  measure?: string,
  status?: string,
  area?: string,
  unit?: string,
  report?: string,
): unknown {
  return answerWithFigure({ indicator, period, measure, status, area, unit, report });
}

/**
 * The sentence that a figure was read from (原文出处), word for word.
 * @customfunction SOURCE SOURCE
 * @helpurl https://localhost:3000/help.html#SOURCE
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param [period] The year, such as 2021; the latest with a result where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit; it does not change the sentence.
 * @param [report] The report's id or title; the newest that states the figure where left out.
 */
export function SOURCE(
  indicator: string,
  period?: unknown,
  measure?: string,
  status?: string,
  area?: string,
  unit?: string,
  report?: string,
): unknown {
  return answerWithSource({ indicator, period, measure, status, area, unit, report });
}

/**
 * One field of an indicator (指标信息), such as its unit, its topic or its definition.
 * @customfunction META META
 * @helpurl https://localhost:3000/help.html#META
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param field The field, as FIELDS lists them: "english", "unit", "nature" …
 */
export function META(indicator: string, field: string): string {
  return describeIndicator(indicator, field);
}

/**
 * The fields that META knows (指标字段), with what they hold and the values that they may have.
 * @customfunction FIELDS FIELDS
 * @helpurl https://localhost:3000/help.html#FIELDS
 */
export function FIELDS(): string[][] {
  return listFields();
}

/**
 * The indicators (指标目录): id, Chinese and English name, topic, and how many figures the reports give.
 * @customfunction LIST LIST
 * @helpurl https://localhost:3000/help.html#LIST
 * @param [topic] The topic's id or name, such as "public-finance" or "财政"; all where left out.
 */
export function LIST(topic?: string): unknown[][] {
  return listIndicators(topic);
}

/**
 * A table of the newest report, or the figures of a topic (专题表), spilling over rows and columns.
 * @customfunction TABLE TABLE
 * @helpurl https://localhost:3000/help.html#TABLE
 * @param topic The table's id or title, such as "headline-results", or a topic such as "财政".
 * @param [unit] The unit for the amounts of its kind, such as "万元" or "RMB bn"; the table's own where left out.
 * @param [language] "zh-CN" or "en-US"; Excel's own where left out.
 * @param [headers] Whether a row of headers comes first; TRUE where left out.
 */
export function TABLE(topic: string, unit?: string, language?: string, headers?: boolean): unknown[][] {
  return tableInCells({ topic, unit, language, headers });
}

/**
 * The reports at hand (报告清单), the newest first: id, title, publisher, area, level, date, number of figures.
 * @customfunction REPORTS REPORTS
 * @helpurl https://localhost:3000/help.html#REPORTS
 */
export function REPORTS(): unknown[][] {
  return listReports();
}

/**
 * The version of the add-in and of its data (版本号), joined by a plus sign.
 * @customfunction VERSION VERSION
 * @helpurl https://localhost:3000/help.html#VERSION
 */
export function VERSION(): string {
  return productVersion();
}
