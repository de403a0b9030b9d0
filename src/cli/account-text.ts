import type { Language } from '../core/language';
import type { ExportTable } from '../export/export-table';
import type { Fate } from '../extract/account/fate';
import type { ExtractedReport } from '../intake/extracted-report';

/** The account of a document to be read: its title, the share unread, and a line for each number. */
export function accountText(report: ExtractedReport, table: ExportTable, language: Language): string {
  const rows = table.rows.map((row) =>
    row
      .slice(1)
      .map((cell) => (cell ?? '').replace(/\s+/gu, ' '))
      .join('\t'),
  );
  const names = table.fields.slice(1).map(({ name }) => name);
  return `${[accountSummary(report, language), names.join('\t'), ...rows].join('\n')}\n\n`;
}

function accountSummary({ data, extraction }: ExtractedReport, language: Language): string {
  const { account } = extraction;
  const numberOf = (kind: Fate['kind']): number => account.filter((fate) => fate.kind === kind).length;
  const [read, other, unread] = [numberOf('read'), numberOf('no-figure'), numberOf('unread')];
  const share = `${account.length === 0 ? 0 : Math.round((unread / account.length) * 1000) / 10}%`;
  return language === 'zh-CN'
    ? `${data.report.title}：共 ${account.length} 个数字，读出 ${read} 个，非数据 ${other} 个，未读 ${unread} 个（${share}）`
    : `${data.report.title}: ${account.length} numbers, ${read} read, ${other} no figures, ${unread} unread (${share})`;
}
