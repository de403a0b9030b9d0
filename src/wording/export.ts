import type { Language } from '../core/language';
import type { Report } from '../core/reading/report';

/** What exported files say of themselves, in the language given. */
export function exportTexts(language: Language): ExportTexts {
  return TEXTS[language];
}

export interface ExportTexts {
  readonly dataPackage: {
    readonly title: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly observations: string;
    readonly reports: string;
    readonly indicators: string;
  };
  /** Among a workbook's properties: where its figures come from. */
  readonly workbook: (version: string, reports: readonly Report[]) => string;
}

const TEXTS: Readonly<Record<Language, ExportTexts>> = {
  'zh-CN': {
    dataPackage: {
      title: '政府工作报告数据（财政标尺）',
      description:
        '报告中的每一个数字，连同其单位、限定词、统计范围和所出的原句。\n\n起止位置以报告全文的 Unicode 码位计，全文附于包内。许可证适用于各数据表；报告全文为其发布机关的公开文件。',
      keywords: ['财政', '政府工作报告', '预算', '中国'],
      observations: '观测值：报告中的每一个数字',
      reports: '报告',
      indicators: '指标目录',
    },
    workbook: (version, reports) =>
      [
        `财政标尺，数据集版本 ${version}`,
        ...reports.map(
          ({ publisher, area, title, date, sha256 }) =>
            `${publisher ?? area}：《${title}》，${date ?? '日期不详'}，SHA-256 ${sha256}`,
        ),
      ].join('\n'),
  },
  'en-US': {
    dataPackage: {
      title: 'Figures of Chinese government work reports (Fiscal Gauge)',
      description:
        'Every figure of the reports with its unit, its bound, its scope and the sentence that it was read from.\n\nOffsets count Unicode code points of the report’s text, which is part of the package. The licence covers the tables; the texts are public documents of their publishers.',
      keywords: ['public finance', 'government work report', 'budget', 'China'],
      observations: 'Observations: every figure of the reports',
      reports: 'Reports',
      indicators: 'Catalogue of indicators',
    },
    workbook: (version, reports) =>
      [
        `Fiscal Gauge, dataset ${version}`,
        ...reports.map(
          ({ publisher, area, title, date, sha256 }) =>
            `${publisher ?? area}：《${title}》, ${date ?? 'n.d.'}, SHA-256 ${sha256}`,
        ),
      ].join('\n'),
  },
};
