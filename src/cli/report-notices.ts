import type { Language } from '../core/language';

/** Says how many figures of a report take no part, because they may be misread, and where they can be seen. */
export function doubtfulLeftOut(report: string, left: number, of: number, language: Language): string {
  return language === 'zh-CN'
    ? `${report}：${of} 个数字中有 ${left} 个存疑，未予采用；用 fiscal-gauge extract 可逐一查看。`
    : `${report}: ${left} of ${of} figures are doubtful and were left out; fiscal-gauge extract shows them.`;
}
