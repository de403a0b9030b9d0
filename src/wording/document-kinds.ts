import type { DocumentKind } from '../core/reading/document-kind';
import type { Language } from '../core/language';

/** What a sort of document is called, in the language given. */
export function documentKindName(kind: DocumentKind, language: Language): string {
  return NAMES[language][kind];
}

const NAMES: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  'zh-CN': {
    'work-report': '政府工作报告',
    'budget-execution': '预算执行报告',
    'budget-adjustment': '预算调整方案',
    'final-accounts': '决算报告',
    bulletin: '统计公报',
    'plan-report': '计划报告',
    'finance-release': '财政收支公布',
  },
  'en-US': {
    'work-report': 'work report',
    'budget-execution': 'budget execution report',
    'budget-adjustment': 'budget adjustment',
    'final-accounts': 'final accounts',
    bulletin: 'statistical bulletin',
    'plan-report': 'plan report',
    'finance-release': 'fiscal release',
  },
};
