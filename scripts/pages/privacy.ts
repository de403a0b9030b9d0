import type { Edition } from '../../src/wording/functions/function-entry';
import type { ProductText } from './product-text';

export const PRIVACY: Readonly<Record<Edition, ProductText>> = {
  english: {
    title: 'Fiscal Gauge: privacy',
    sections: [
      {
        paragraphs: [
          'Fiscal Gauge works inside Excel, on your machine. It has no server of its own that takes data, no account, no cookies, no advertising and no analytics. Nothing of your workbooks, your reports and your figures is sent anywhere by it.',
        ],
      },
      {
        heading: 'What it reads and writes',
        paragraphs: [
          'It reads the open workbook as far as a task needs: the names of sheets and tables, the cells that you select, the tables that it has inserted, formulas that call its functions. It writes when you press a button of the pane or the ribbon, and says what it wrote.',
          'A report that you paste, open or select is read on your machine, by rules. No model and no service is asked.',
        ],
      },
      {
        heading: 'What is kept, and where',
        paragraphs: [
          'In the workbook, as custom XML parts: what is remembered of each inserted table, so that it can be refreshed; what is needed to undo what was written; and the reports that you brought; as a setting, which version of the add-in has answered its formulas. Whoever gets the workbook gets these too. The pane removes a report; Excel’s Document Inspector removes all custom XML.',
          'In the browser of the pane: its language and look, once you have set them, and which version of the add-in ran there last. Nothing of your workbooks or reports is kept outside the workbook, and nothing at all on a server.',
        ],
      },
      {
        heading: 'What goes over the network',
        paragraphs: [
          'The pane loads its own files from the address at which it was put, and office.js from Microsoft, as every add-in for Excel must. The server at that address may note, as web servers do, which file was asked for, when, and from which network address.',
          'Excel itself may send diagnostic data to Microsoft, according to the settings of your organisation; the add-in has no part in that.',
          'The check of this Excel makes a sheet of its own, removes it, and shows its result to you. You may copy it, and where an address for reports was named, open a page with the text filled in, which you send or do not.',
        ],
      },
      { heading: 'Questions', paragraphs: ['Please ask {contact}.'] },
    ],
  },
  chinese: {
    title: '财政标尺：隐私说明',
    sections: [
      {
        paragraphs: [
          '财政标尺在您电脑上的 Excel 里运行。它没有接收数据的服务器，没有账户、Cookie、广告和统计分析。您的工作簿、报告和数据，它都不会发往任何地方。',
        ],
      },
      {
        heading: '读什么，写什么',
        paragraphs: [
          '只在任务需要时读取打开的工作簿：工作表和表格的名称、您选中的单元格、由它插入的表格、调用其函数的公式。只有您按下窗格或功能区的按钮才会写入，并说明写了什么。',
          '您粘贴、打开或选中的报告，在您的电脑上按规则读取，不使用模型，也不调用任何服务。',
        ],
      },
      {
        heading: '保存什么，存在哪里',
        paragraphs: [
          '以自定义 XML 部件存于工作簿：每张所插入表格的记录（供刷新用）、撤消所需的内容，以及您带来的报告；另以一项设置记下公式由哪个版本的加载项算出。拿到工作簿的人也就拿到了这些。报告可在窗格中删除；Excel 的“文档检查器”可清除全部自定义 XML。',
          '窗格所用的浏览器中，只保存您选定的语言和外观，以及上次运行的加载项版本。工作簿和报告的内容不保存在工作簿之外，服务器上什么也不保存。',
        ],
      },
      {
        heading: '哪些内容经过网络',
        paragraphs: [
          '窗格从其部署地址加载自己的文件，并像所有 Excel 加载项一样从微软加载 office.js。该地址的服务器可能像一般网页服务器那样，记下何时从哪个网络地址请求了哪个文件。',
          'Excel 本身可能按本单位的设置向微软发送诊断数据，与本加载项无关。',
          '“检查这个 Excel”会新建一张自己的工作表，用后删除，结果只显示给您。您可以复制；若指定了报告地址，也可打开一个已填好内容的网页，是否发送由您决定。',
        ],
      },
      { heading: '咨询', paragraphs: ['请联系{contact}。'] },
    ],
  },
};
