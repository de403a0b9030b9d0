import type { Edition } from '../../src/wording/functions/function-entry';
import type { ProductText } from './product-text';

export const SUPPORT: Readonly<Record<Edition, ProductText>> = {
  english: {
    title: 'Fiscal Gauge: support',
    sections: [
      {
        paragraphs: [
          'Please ask {contact}. Say what you did, what you expected and what you saw; the version that =FISCAL.VERSION() shows; and which Excel you have (File → Account). Please leave out what is not meant for others.',
        ],
      },
      {
        heading: 'Functions show #NAME?',
        paragraphs: [
          'The add-in is not there, or has not loaded yet: open its pane from the ribbon. A workbook that was saved without the add-in keeps #NAME?; the pane repairs such formulas (Workbook → Functions).',
        ],
      },
      {
        heading: 'Functions show #N/A',
        paragraphs: [
          'The report does not say it, and the cell’s message tells what is missing. That is an answer: no figure is invented.',
        ],
      },
      {
        heading: 'The pane waits',
        paragraphs: [
          'A cell is being edited: finish it with Enter or leave it with Escape. Excel does nothing for an add-in while somebody types in a cell.',
        ],
      },
      {
        heading: 'The pane stays white, or the functions are missing in Excel for the web',
        paragraphs: [
          'Either is mostly a matter of the server. Whoever runs it finds the reason with the command npm run check:hosting of the add-in’s repository.',
        ],
      },
      {
        heading: 'Figures look old after an update',
        paragraphs: [
          'Excel keeps what functions have answered, and what it knows of them for up to a day. Have them computed anew in the pane (Workbook → Functions → Recalculate); close and open Excel where a new function is missing.',
        ],
      },
      {
        heading: 'A result of “Check this Excel”',
        paragraphs: [
          'The pane tries whatever the add-in relies on (Workbook → Tables → Check this Excel) and copies the result. Please paste it into a message to {contact}. It names the version of Excel and each check, and holds nothing of your workbook.',
        ],
      },
    ],
  },
  chinese: {
    title: '财政标尺：支持',
    sections: [
      {
        paragraphs: [
          '请联系{contact}。请说明做了什么、预期什么、看到什么，=FISCAL.VERSION() 显示的版本，以及 Excel 的版本（“文件 → 账户”）。不便让他人看到的内容请勿附上。',
        ],
      },
      {
        heading: '函数显示 #NAME?',
        paragraphs: [
          '加载项不在，或尚未加载：请从功能区打开窗格。未装加载项时保存过的工作簿会留下 #NAME?，可在窗格中修复（“工作簿 → 函数”）。',
        ],
      },
      {
        heading: '函数显示 #N/A',
        paragraphs: ['报告没有说，单元格的提示写明缺什么。这就是答案：不编造数字。'],
      },
      {
        heading: '窗格一直在等待',
        paragraphs: [
          '有单元格正在编辑：按 Enter 完成或按 Esc 退出。编辑单元格期间，Excel 不为加载项做任何事。',
        ],
      },
      {
        heading: '窗格空白，或网页版 Excel 里没有函数',
        paragraphs: [
          '多半是服务器设置的问题。维护者可用加载项代码库里的 npm run check:hosting 命令查明原因。',
        ],
      },
      {
        heading: '更新后数字还是旧的',
        paragraphs: [
          'Excel 会保留函数已返回的结果，函数信息最多保留一天。请在窗格中重算（“工作簿 → 函数 → 重算公式”）；缺少新函数时请重启 Excel。',
        ],
      },
      {
        heading: '“检查此 Excel”的结果',
        paragraphs: [
          '窗格可逐项试用加载项所依赖的 Excel 功能（“工作簿 → 已有表格 → 检查此 Excel”），并复制结果。请把结果粘贴到消息中，发给{contact}。结果只含 Excel 的版本和各项检查，不含工作簿的内容。',
        ],
      },
    ],
  },
};
