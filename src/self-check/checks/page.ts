import type { PageCheck } from '../check';
import { atMost, exactly, oneOf } from '../seen';

/** The page in which the add-in runs, and the files beside it. */
export const PAGE: readonly PageCheck[] = [
  {
    kind: 'in-page',
    id: 'excel-is-new-enough',
    proves: {
      'zh-CN': '此 Excel 支持加载项所需的 ExcelApi 1.13',
      'en-US': 'This Excel supports ExcelApi 1.13, which the add-in needs',
    },
    expected: exactly(true),
    look: () => Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
  },
  {
    kind: 'in-page',
    id: 'page-shares-its-runtime',
    proves: {
      'zh-CN': '窗格与函数共用一个运行时',
      'en-US': 'The pane and the functions share one runtime',
    },
    expected: exactly(true),
    look: () => Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
  },
  {
    kind: 'in-page',
    id: 'office-is-ready-in-time',
    proves: {
      'zh-CN': '加载项在 10 秒内就绪，否则 Excel 不再等待',
      'en-US': 'The add-in is ready within ten seconds, after which Excel would give it up',
    },
    expected: atMost(10_000),
    look: ({ readyAfter }) => (readyAfter === undefined ? 'not told' : Math.round(readyAfter)),
  },
  {
    kind: 'in-page',
    id: 'metadata-is-served-as-json',
    proves: {
      'zh-CN': '服务器以 JSON 类型提供函数元数据',
      'en-US': 'The server gives the functions’ metadata as JSON',
    },
    expected: exactly([200, true]),
    look: async ({ fetch }) => {
      const answer = await fetch('functions.json');
      return [answer.status, answer.headers.get('content-type')?.includes('json') ?? false];
    },
  },
  {
    kind: 'in-page',
    id: 'metadata-may-be-read-elsewhere',
    proves: {
      'zh-CN': '服务器允许网页版 Excel 跨域读取函数元数据（CORS）',
      'en-US': 'The server lets Excel on the web read the metadata from another origin (CORS)',
    },
    expected: exactly('*'),
    look: async ({ fetch }) => {
      const answer = await fetch('functions.json');
      return answer.headers.get('access-control-allow-origin');
    },
  },
  {
    kind: 'in-page',
    id: 'chinese-arrives-as-written',
    proves: {
      'zh-CN': '中文元数据没有乱码',
      'en-US': 'Chinese metadata arrives as it was written',
    },
    expected: exactly(true),
    look: async ({ fetch }) => {
      const answer = await fetch('functions-zh-cn.json');
      // Escaped in the file, which is one way to arrive unharmed.
      const text = JSON.stringify(await answer.json());
      return /\p{Script=Han}/u.test(text) && !text.includes('\uFFFD');
    },
  },
  {
    kind: 'in-page',
    id: 'theme-tells-colours-or-nothing',
    proves: {
      'zh-CN': 'Excel 告知的主题颜色可读，或完全不告知',
      'en-US': 'Excel tells the colours of its theme in a form that can be read, or no colours at all',
    },
    expected: oneOf('colours', 'no colours', 'no theme'),
    look: () => {
      // Absent in some clients, whatever the types say.
      const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
      if (theme === undefined) return 'no theme';
      const colours = [theme.bodyBackgroundColor, theme.bodyForegroundColor].filter((colour) => colour);
      if (colours.length === 0) return 'no colours';
      return colours.length === 2 && colours.every(isColour) ? 'colours' : colours.join();
    },
  },
];

function isColour(text: string | undefined): boolean {
  return /^#[0-9a-f]{6}$/i.test(text ?? '');
}
