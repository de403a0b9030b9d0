import type { Language } from '../../core/language';

/** What the scorecard says as a text to read, beyond its sentences and names. */
export function healthReportTexts(language: Language): HealthReportTexts {
  return TEXTS[language];
}

export interface HealthReportTexts {
  readonly framework: (name: string, computed: number, all: number) => string;
  readonly value: (name: string, value: string, interval: string) => string;
  readonly formula: (formula: string) => string;
  readonly from: (inputs: readonly string[]) => string;
  readonly against: (reading: string, lines: string) => string;
  readonly peers: string;
}

const TEXTS: Readonly<Record<Language, HealthReportTexts>> = {
  'zh-CN': {
    framework: (name, computed, all) => `${name}（${all}项中可计算${computed}项）`,
    value: (name, value, interval) => `${name}：${value}${interval === '' ? '' : `（${interval}）`}`,
    formula: (formula) => `公式：${formula}`,
    from: (inputs) => `数据：${inputs.join('；')}`,
    against: (reading, lines) => `${reading}：${lines}`,
    peers: '各报告并列（同级政府满五份报告方排名次）',
  },
  'en-US': {
    framework: (name, computed, all) => `${name} (${computed} of ${all} can be computed)`,
    value: (name, value, interval) => `${name}: ${value}${interval === '' ? '' : ` (${interval})`}`,
    formula: (formula) => `formula: ${formula}`,
    from: (inputs) => `from: ${inputs.join('; ')}`,
    against: (reading, lines) => `${reading}: ${lines}`,
    peers: 'The reports side by side (ranked from five reports of one level of government up)',
  },
};
