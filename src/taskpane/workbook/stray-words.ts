import type { Language } from '../../core/language';
import type { StrayTable } from '../../sheets/registry/found-table';

/** What is said of tables that are ours and are not refreshed, in the language given. */
export function strayTexts(language: Language): StrayTexts {
  return TEXTS[language];
}

/** Every text about them; a language without one of them does not compile. */
export interface StrayTexts {
  readonly copy: (table: string, worksheet: string, original: string) => string;
  readonly heir: (table: string, worksheet: string, original: string) => string;
  readonly orphan: (table: string, worksheet: string) => string;
  readonly range: (table: string, address: string) => string;
  readonly adopt: Readonly<Record<StrayTable['kind'], string>>;
  readonly forget: string;
  /** Of one that has no record: our cells go, whatever is the user's stays. */
  readonly remove: string;
}

const TEXTS: Readonly<Record<Language, StrayTexts>> = {
  'zh-CN': {
    copy: (table, worksheet, original) =>
      `工作表“${worksheet}”中的表“${table}”是表“${original}”的副本，不会刷新。`,
    heir: (table, worksheet, original) =>
      `找不到表“${original}”；工作表“${worksheet}”中的表“${table}”是它的副本，不会刷新。`,
    orphan: (table, worksheet) =>
      `工作表“${worksheet}”中的表“${table}”有财政标尺的行标识，但没有记录，不会刷新。`,
    range: (table, address) => `表“${table}”已转换为普通区域（${address}），不会刷新。`,
    adopt: { copy: '今后也刷新它', orphan: '补建记录并刷新', range: '重新转为表格' },
    forget: '不再提示',
    remove: '移除（保留您的内容）',
  },
  'en-US': {
    copy: (table, worksheet, original) =>
      `The table “${table}” on sheet “${worksheet}” is a copy of “${original}” and is not refreshed.`,
    heir: (table, worksheet, original) =>
      `The table “${original}” is gone; “${table}” on sheet “${worksheet}” is a copy of it and is not refreshed.`,
    orphan: (table, worksheet) =>
      `The table “${table}” on sheet “${worksheet}” has our row keys and no record, so it is not refreshed.`,
    range: (table, address) => `The table “${table}” became plain cells (${address}) and is not refreshed.`,
    adopt: { copy: 'Refresh it too', orphan: 'Restore its record', range: 'Make it a table again' },
    forget: 'Forget it',
    remove: 'Take it away, but for what is yours',
  },
};
