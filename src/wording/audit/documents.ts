import type { DocumentKind } from '../../core/reading/document-kind';
import type { Language } from '../../core/language';
import { documentKindName } from '../document-kinds';
import type { FindingTexts } from './finding-text';

/** What the rule about the documents of one area and year says. */
export const DOCUMENTS: Readonly<Record<Language, FindingTexts<'other-document'>>> = {
  'zh-CN': {
    'other-document': {
      name: '同一数据两份文件',
      compares: '同一地区同一年度的两份文件对同一数据的表述',
      sentence: ({ verdict, readings: { taken, other }, kinds }, tell) => {
        const said = `${tell.period(taken)}${tell.name(taken)}，${named(kinds.taken, 'zh-CN')}为${tell.printed(taken)}，${named(kinds.other, 'zh-CN')}为${tell.printed(other)}`;
        if (verdict === 'agrees') return `${said}，相符。`;
        return taken.status === 'target'
          ? `${said}。两份文件所列目标不同，须核实以何者为准；表中取前者。`
          : `${said}。两份文件先后编成，快报数与决算数之差属修订，口径也可能不同，不构成矛盾；表中取前者。`;
      },
    },
  },
  'en-US': {
    'other-document': {
      name: 'One figure in two documents',
      compares: 'What two documents of one area and year say of one quantity',
      sentence: ({ verdict, readings: { taken, other }, kinds }, tell) => {
        const said = `${tell.name(taken)} in ${tell.period(taken)} is ${tell.printed(taken)} in the ${named(kinds.taken, 'en-US')} and ${tell.printed(other)} in the ${named(kinds.other, 'en-US')}`;
        if (verdict === 'agrees') return `${said}, which agree.`;
        return taken.status === 'target'
          ? `${said}. Which target holds is to be checked; tables take the former.`
          : `${said}. The two were drawn up at different times: a flash figure that was revised, or another basis, and no contradiction; tables take the former.`;
      },
    },
  },
};

function named(kind: DocumentKind | undefined, language: Language): string {
  if (kind !== undefined) return documentKindName(kind, language);
  return language === 'zh-CN' ? '另一份文件' : 'other document';
}
