import type { Language } from '../../core/language';
import type { CheckResult, SkipReason } from '../../self-check/check-result';
import { count } from '../../wording/english-count';

/** What the view says that checks this Excel, in the language given; what each check proves stands with the check. */
export function selfCheckTexts(language: Language): SelfCheckTexts {
  return TEXTS[language];
}

/** Every text of the view; a language without one of them does not compile. */
export interface SelfCheckTexts {
  readonly title: string;
  /** What is done, and what is not. */
  readonly promise: string;
  readonly start: string;
  readonly again: string;
  readonly cancel: string;
  readonly back: string;
  /** How many of so many checks are over. */
  readonly progress: (over: number, all: number) => string;
  readonly summary: (counts: Readonly<Record<CheckResult['kind'], number>>) => string;
  readonly kinds: Readonly<Record<CheckResult['kind'], string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly expected: (text: string) => string;
  readonly seen: (text: string) => string;
  readonly failed: (code: string, at: string | undefined) => string;
  /** Above what a person is asked to do. */
  readonly handWanted: string;
  readonly done: string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  readonly copy: string;
  readonly copyTitle: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly report: string;
  readonly reportTitle: string;
  /** Where nobody has said where issues are reported; the link follows. */
  readonly sendIt: string;
  readonly supportPage: string;
}

const TEXTS: Readonly<Record<Language, SelfCheckTexts>> = {
  'zh-CN': {
    title: '检查此 Excel',
    promise:
      '逐项试用加载项所依赖的 Excel 功能，约需半分钟。每项使用一张临时工作表，用后即删；您的内容不会被读取，也不会发送任何信息。删除工作表后，此前的操作不能再撤消。',
    start: '开始检查',
    again: '再次检查',
    cancel: '停止',
    back: '返回',
    progress: (over, all) => `已检查 ${over} 项，共 ${all} 项`,
    summary: ({ passed, differs, failed, skipped }) =>
      `${passed} 项相符，${differs} 项不同，${failed} 项出错，${skipped} 项略过。`,
    kinds: { passed: '相符', differs: '不同', failed: '出错', skipped: '略过' },
    skipped: {
      'older-excel': '此版本的 Excel 没有这项功能',
      cancelled: '检查已停止',
      'not-done-by-hand': '未操作',
      'after-reopening': '请保存并重新打开工作簿，再运行一次检查',
    },
    expected: (text) => `应为：${text}`,
    seen: (text) => `实为：${text}`,
    failed: (code, at) => (at === undefined ? `错误代码：${code}` : `错误代码：${code}（${at}）`),
    handWanted: '请您操作',
    done: '已完成',
    yes: '是',
    no: '否',
    skip: '略过',
    copy: '复制结果',
    copyTitle: '复制结果：Excel 的版本与每项检查，不含工作簿内容',
    copied: '已复制',
    copyFailed: '未能复制',
    report: '报告结果',
    reportTitle: '在浏览器中打开一份填好的反馈，由您决定是否提交',
    sendIt: '复制后请发给支持方：',
    supportPage: '联系方式',
  },
  'en-US': {
    title: 'Check this Excel',
    promise:
      'Tries whatever the add-in relies on, in about half a minute. Each check has a temporary sheet, deleted afterwards; nothing of yours is read, and nothing is sent. What was done before cannot be undone after a sheet was deleted.',
    start: 'Start',
    again: 'Check again',
    cancel: 'Stop',
    back: 'Back',
    progress: (over, all) => `${over} of ${count(all, 'check')} done`,
    summary: ({ passed, differs, failed, skipped }) =>
      `${passed} as expected, ${differs} different, ${failed} failed, ${skipped} skipped.`,
    kinds: { passed: 'As expected', differs: 'Different', failed: 'Failed', skipped: 'Skipped' },
    skipped: {
      'older-excel': 'This version of Excel does not have it',
      cancelled: 'The checks were stopped',
      'not-done-by-hand': 'Not done',
      'after-reopening': 'Save and reopen the workbook, then run the checks again',
    },
    expected: (text) => `Expected: ${text}`,
    seen: (text) => `Seen: ${text}`,
    failed: (code, at) => (at === undefined ? `Error code: ${code}` : `Error code: ${code} (${at})`),
    handWanted: 'A hand is wanted',
    done: 'Done',
    yes: 'Yes',
    no: 'No',
    skip: 'Skip',
    copy: 'Copy result',
    copyTitle: 'Copies the result: the version of Excel and each check, nothing of the workbook',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    report: 'Report it',
    reportTitle: 'Opens an issue in the browser, filled in; you decide whether to send it',
    sendIt: 'Please send the copied result to whoever supports the add-in:',
    supportPage: 'whom to ask',
  },
};
