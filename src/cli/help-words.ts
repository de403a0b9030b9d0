import type { Language } from '../core/language';

/** What `--help` prints, of the whole and of one command, in the language given. */
export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}

export interface HelpTexts {
  readonly all: string;
  readonly export: (known: KnownValues) => string;
  readonly audit: (known: KnownValues) => string;
  readonly health: (known: KnownValues) => string;
}

/** What the options may be set to. */
export interface KnownValues {
  readonly reports: readonly string[];
  readonly languages: readonly Language[];
}

const TEXTS: Readonly<Record<Language, HelpTexts>> = {
  'zh-CN': {
    all: `财政标尺：中国政府工作报告中的数字，连同其所出的原句。

用法：
  fiscal-gauge <命令> [选项]

命令：
  export   将报告数据写成文件
  audit    勾稽核查：报告自身的数据能否相互印证
  health   财政健康度：逐项指标，及其公式、数据与缺项

选项：
  -h, --help             显示用法；写在命令之后，显示该命令的用法
      --version          显示版本
      --language LANG    提示所用的语言

成功时退出码为 0；否则为 2，并在标准错误输出一行说明。
`,
    export: ({ reports, languages }) => `将报告中的每一个数字连同其所出的原句写成文件。

用法：
  fiscal-gauge export [--report ID] [--format FORMAT] [--output PATH]
                      [--language LANG]

选项：
  --report ID        只要这一份报告；缺省为全部报告
                     （${reports.join('、')}）
  --format FORMAT    缺省依 --output 的扩展名而定，否则为 json
      json           一个 JSON 文档：报告及其全部观测值
      jsonl          每行一个 JSON 对象
      csv            供 Excel 打开的 CSV（带 BOM 的 UTF-8）
      datapackage    Frictionless 数据包：写入 --output 所指的文件夹
      xlsx           Excel 工作簿，含全部表格
  --output PATH      写入该文件；缺省为标准输出。
                     xlsx 须写明文件，datapackage 须写明文件夹
  --language LANG    标题、表格和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
    audit: ({ reports, languages }) => `勾稽核查：报告自身的数据能否相互印证，逐条给出算式和结论。

用法：
  fiscal-gauge audit [--report ID|FILE] [--format FORMAT] [--language LANG]

选项：
  --report ID        只查这一份报告；缺省为全部报告
                     （${reports.join('、')}）
  --report FILE      查 fiscal-gauge export --format json 写出的文件；
                     - 为标准输入
  --format FORMAT    缺省为 text
      text           供阅读
      json           一个 JSON 文档
      jsonl          每行一个 JSON 对象
      csv            供 Excel 打开的 CSV（带 BOM 的 UTF-8）
  --language LANG    结论和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
    health: ({ reports, languages }) => `财政健康度如何：逐项指标的数值、区间、公式、所用数据、参照线及出处，
缺什么也写明；不设总分，不评等级。

用法：
  fiscal-gauge health [--report ID|FILE] [--format FORMAT]
                      [--language LANG]

选项：
  --report ID        只看这一份报告；缺省为全部报告
                     （${reports.join('、')}）
  --report FILE      fiscal-gauge export --format json 写出的文件；
                     - 为标准输入
  --format FORMAT    缺省为 text
      text           供阅读；多份报告并列比较
      json           一个 JSON 文档
      jsonl          每行一个 JSON 对象
      csv            供 Excel 打开的 CSV（带 BOM 的 UTF-8）
  --language LANG    名称和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
  },
  'en-US': {
    all: `Fiscal Gauge: the figures of Chinese government work reports, each with its sentence.

Usage:
  fiscal-gauge <command> [options]

Commands:
  export   write the figures of the reports to a file
  audit    whether a report's own figures agree
  health   a scorecard of the finances that a report shows

Options:
  -h, --help             show this help; after a command, that command's
      --version          show the version
      --language LANG    the language of messages

Ends with 0, or with 2 and one line on standard error that says why.
`,
    export: ({
      reports,
      languages,
    }) => `Writes every figure of the reports with the sentence that it was read from.

Usage:
  fiscal-gauge export [--report ID] [--format FORMAT] [--output PATH]
                      [--language LANG]

Options:
  --report ID        this report only; without it, all of them
                     (${reports.join(', ')})
  --format FORMAT    without it, as the extension of --output says, else json
      json           one JSON document: the reports and all their observations
      jsonl          one JSON object a line
      csv            CSV that Excel opens rightly (UTF-8 with a byte-order mark)
      datapackage    a Frictionless Data Package, into the folder --output
      xlsx           an Excel workbook with all tables
  --output PATH      write there instead of to standard output;
                     a file for xlsx and a folder for datapackage must be named
  --language LANG    of titles, tables and messages: ${languages.join(' or ')};
                     en-US without it
  -h, --help         show this help
`,
    audit: ({
      reports,
      languages,
    }) => `Checks whether a report's own figures agree: the arithmetic of each finding,
and a sentence for a memo.

Usage:
  fiscal-gauge audit [--report ID|FILE] [--format FORMAT] [--language LANG]

Options:
  --report ID        this report only; without it, all of them
                     (${reports.join(', ')})
  --report FILE      a document that fiscal-gauge export --format json wrote;
                     - for one on standard input
  --format FORMAT    text without it
      text           to be read
      json           one JSON document
      jsonl          one JSON object a line
      csv            CSV that Excel opens rightly (UTF-8 with a byte-order mark)
  --language LANG    of findings and messages: ${languages.join(' or ')};
                     en-US without it
  -h, --help         show this help
`,
    health: ({
      reports,
      languages,
    }) => `How healthy are these finances: each criterion with its value, interval, formula
and figures, the line it is read against and that line's source, and what is
missing. There is no total and no grade.

Usage:
  fiscal-gauge health [--report ID|FILE] [--format FORMAT]
                      [--language LANG]

Options:
  --report ID        this report only; without it, all of them
                     (${reports.join(', ')})
  --report FILE      a document that fiscal-gauge export --format json wrote;
                     - for one on standard input
  --format FORMAT    text without it
      text           to be read; several reports side by side
      json           one JSON document
      jsonl          one JSON object a line
      csv            CSV that Excel opens rightly (UTF-8 with a byte-order mark)
  --language LANG    of names and messages: ${languages.join(' or ')};
                     en-US without it
  -h, --help         show this help
`,
  },
};
