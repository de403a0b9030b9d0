import type { PreviewLocale } from './preview-options';

/** What the page around the add-in says itself; everything else on it comes from the manifest or from the pane. */
export interface PageWording {
  readonly title: string;
  readonly standIn: string;
  readonly homeTab: string;
  readonly closePane: string;
  readonly otherLanguage: { readonly locale: PreviewLocale; readonly label: string };
  readonly noServiceWorker: string;
  readonly failed: (reason: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly newWorkbook: string;
  readonly tooLargeToSave: string;
  readonly commandFailed: (label: string) => string;
}

export const PAGE_WORDING: Readonly<Record<PreviewLocale, PageWording>> = {
  'zh-CN': {
    title: '工作簿1',
    standIn: '预览：无需 Excel，数据不离开本机',
    homeTab: '开始',
    closePane: '关闭窗格',
    otherLanguage: { locale: 'en-US', label: 'English' },
    noServiceWorker: '此浏览器窗口不支持 Service Worker，无法运行预览。请改用 Chrome 或 Edge 的普通窗口。',
    failed: (reason) => `预览未能启动：${reason}`,
    save: '保存',
    saved: '已保存',
    newWorkbook: '新建',
    tooLargeToSave: '工作簿太大，浏览器存不下。',
    commandFailed: (label) => `加载项没有执行“${label}”。`,
  },
  'en-US': {
    title: 'Book1',
    standIn: 'Preview: no Excel needed, nothing leaves this machine',
    homeTab: 'Home',
    closePane: 'Close pane',
    otherLanguage: { locale: 'zh-CN', label: '中文' },
    noServiceWorker:
      'This browser window has no service workers, so the preview cannot run. Use an ordinary window of Chrome or Edge.',
    failed: (reason) => `The preview did not start: ${reason}`,
    save: 'Save',
    saved: 'Saved',
    newWorkbook: 'New',
    tooLargeToSave: 'The workbook is more than the browser can keep.',
    commandFailed: (label) => `The add-in did not carry out “${label}”.`,
  },
};
