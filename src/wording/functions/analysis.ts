import type { AnsweredEntry } from './function-entry';
import { HEADERS, LANGUAGE, NEWEST_REPORT } from './usual-arguments';

/** A report judged as a whole. */
export const ANALYSIS = {
  HEALTH: {
    kind: 'answered',
    description: {
      english:
        'The fiscal health that a report shows (财政健康度): each criterion with its value, interval and line, and what is missing.',
      chinese: '财政健康度：逐项指标的数值、区间、参照线，以及缺什么。',
    },
    arguments: [NEWEST_REPORT, LANGUAGE, HEADERS],
    result: 'rows',
    inWords: {
      english: 'one row a criterion, each with its own formula; the scorecard table shows them',
      chinese: '每项指标一行，公式各异；“财政健康度”表中逐项列出',
    },
    units: {
      english: 'a table of eight columns that spills; values in the unit beside them, per cent as fractions',
      chinese: '溢出为八列的表；数值以其旁所列单位计，百分比为小数',
    },
    source: {
      english: 'PSAB SORP-4, ICMA Financial Trend Monitoring; the lines with their own sources beside them.',
      chinese: 'PSAB SORP-4、ICMA 财务趋势监测；参照线各有出处，列于其旁。',
    },
    examples: [{ formula: '=FISCAL.HEALTH()', shows: 'Dimension…', spills: true }],
    reasons: ['unknown-report', 'unknown-choice'],
  },
  AUDIT: {
    kind: 'answered',
    description: {
      english:
        "Whether a report's own figures agree (勾稽核查): each finding with its verdict, the figures compared and a sentence.",
      chinese: '勾稽核查：报告自身的数据能否相互印证，逐条列出结论、所比数据与说明。',
    },
    arguments: [NEWEST_REPORT, LANGUAGE, HEADERS],
    result: 'rows',
    inWords: {
      english: 'one row a finding, each with its own arithmetic; what agrees is counted in the last row',
      chinese: '每条发现一行，算式各异；相符者合计于末行',
    },
    units: {
      english: 'a table of six columns that spills; texts, with units and intervals in them',
      chinese: '溢出为六列的表；均为文字，内含单位与区间',
    },
    source: {
      english:
        'The rules of the audit, each a comparison that printed precision and bounds decide; the cross-check table has the report’s sentences.',
      chinese: '勾稽核查的各项规则，按原文数位与限定词判定；“勾稽核查”表附原文。',
    },
    examples: [{ formula: '=FISCAL.AUDIT()', shows: 'Matter…', spills: true }],
    reasons: ['unknown-report', 'unknown-choice'],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
