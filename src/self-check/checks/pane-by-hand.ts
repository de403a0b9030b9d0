import type { HandCheck } from '../check';
import { pause } from '../pause';
import { exactly } from '../seen';

/** The pane and its page, as only a person can start, close and leave them. */
export const PANE_BY_HAND: readonly HandCheck[] = [
  {
    kind: 'by-hand',
    id: 'first-ribbon-press-counts',
    proves: {
      'zh-CN': '打开 Excel 后第一次按功能区按钮即起作用',
      'en-US': 'The first press of a ribbon button after Excel was opened does something',
    },
    asks: {
      'zh-CN': '上次打开 Excel 后，您第一次按功能区的财政标尺按钮时，它是否立即起作用？不确定请略过。',
      'en-US':
        'When you last opened Excel and pressed a Fiscal Gauge button of the ribbon first, did it work at once? Skip if unsure.',
    },
    expected: exactly('yes'),
  },
  {
    kind: 'by-hand',
    id: 'hidden-page-answers-formulas',
    proves: {
      'zh-CN': '不打开窗格，工作簿中的 FISCAL 公式也会计算',
      'en-US': 'Formulas of ours in a workbook are computed before the pane was opened',
    },
    asks: {
      'zh-CN':
        '上次打开含 FISCAL 公式的工作簿后，在打开窗格之前，公式是否已显示结果（而不是 #NAME? 或一直忙碌）？不确定请略过。',
      'en-US':
        'When you last opened a workbook with FISCAL formulas, did they show values before the pane was opened (no #NAME?, not busy for ever)? Skip if unsure.',
    },
    expected: exactly('yes'),
  },
  {
    kind: 'by-hand',
    id: 'closed-pane-lives-on',
    proves: {
      'zh-CN': '窗格关闭后仍在后台运行，重新打开时原样出现',
      'en-US': 'A pane that was closed goes on in the background, and is the same when it is opened again',
    },
    asks: {
      'zh-CN': '请按“已完成”，随即用窗格右上角的 × 关闭窗格，再从功能区打开；半分钟之内。',
      'en-US':
        'Press Done, then close the pane by the × in its corner and open it again from the ribbon, within half a minute.',
    },
    expected: exactly(['Hidden', 'Taskpane']),
    look: async () => {
      const modes: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        modes.push(String(visibilityMode));
      });
      await until(() => Promise.resolve(modes.length > 1));
      await stop();
      return modes;
    },
  },
  {
    kind: 'by-hand',
    id: 'copied-text-can-be-pasted',
    proves: {
      'zh-CN': '窗格复制的文字可以粘贴到单元格',
      'en-US': 'What the pane copies can be pasted into a cell',
    },
    asks: {
      'zh-CN':
        '请按“已完成”（一个词会放入剪贴板，替换原有内容），随即单击 A1 并按 Ctrl+V（Mac 为 ⌘V）；半分钟之内。',
      'en-US':
        'Press Done, which puts a word on your clipboard in place of what is there; then click A1 and press Ctrl+V (⌘V on a Mac), within half a minute.',
    },
    expected: exactly('财政标尺'),
    look: async ({ context, sheet }, { copy }) => {
      if (!(await copy('财政标尺'))) return 'not copied';
      const cell = sheet.getRange('A1');
      await until(async () => {
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] !== '';
      });
      return cell.values[0]?.[0] as string;
    },
  },
];

/** Waits for what a person does, half a minute at most. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let left = PATIENCE / PAUSE; left > 0 && !(await isDone()); left -= 1) await pause(PAUSE);
}

/** In milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 250;
