import { answerWithFigure, answerWithSource } from './answer-from-report';

/**
 * A figure of the report (原文数值), in its unit; percentages as fractions.
 * @customfunction FIGURE FIGURE
 * @helpurl https://localhost:3000/help.html#FIGURE
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param [period] The year, such as 2021; the only one reported where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit to answer in, such as "万元"; as printed where left out.
 * @param [report] The report's id, where there are several.
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
 * @param [period] The year, such as 2021; the only one reported where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit; it does not change the sentence.
 * @param [report] The report's id, where there are several.
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
