import { auditInCells } from './audit-in-cells';
import { healthInCells } from './health-in-cells';

/**
 * The fiscal health that a report shows (财政健康度): each criterion with its value, interval and line, and what is missing.
 * @customfunction HEALTH HEALTH
 * @helpurl https://localhost:3000/help.html#HEALTH
 * @param [report] The report's id or title; the newest where left out.
 * @returns {any[][]} A table with its headers; no total and no grade.
 */
export function HEALTH(report?: string): unknown[][] {
  return healthInCells(report);
}

/**
 * Whether a report's own figures agree (勾稽核查): each finding with its verdict, the figures compared and a sentence.
 * @customfunction AUDIT AUDIT
 * @helpurl https://localhost:3000/help.html#AUDIT
 * @param [report] The report's id or title; the newest where left out.
 * @returns {any[][]} A table with its headers; what agrees is counted in the last row.
 */
export function AUDIT(report?: string): unknown[][] {
  return auditInCells(report);
}
