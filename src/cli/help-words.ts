import type { Language } from '../core/language';

/** What `--help` prints, of the whole and of one command, in the language given. */
export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}

export interface HelpTexts {
  readonly all: string;
  readonly extract: (known: KnownValues) => string;
  readonly export: (known: KnownValues) => string;
  readonly audit: (known: KnownValues) => string;
  readonly health: (known: KnownValues) => string;
  readonly brief: (known: KnownValues) => string;
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
  extract  从任何一份报告的文本中读出数据
  export   将报告数据写成文件
  audit    勾稽核查：报告自身的数据能否相互印证
  health   财政健康度：逐项指标，及其公式、数据与缺项
  brief    一页纸：主要指标、健康度、有待说明之处与未披露之处

选项：
  -h, --help             显示用法；写在命令之后，显示该命令的用法
      --version          显示版本
      --language LANG    提示所用的语言

成功时退出码为 0；否则为 2，并在标准错误逐行说明。
`,
    extract: ({ languages }) => `从报告文本中读出每一个数字，连同其所出的原句。

用法：
  fiscal-gauge extract FILE… [--format FORMAT] [--output PATH]
                             [--account] [--language LANG]
  fiscal-gauge extract --documents [FILE…] [--format FORMAT]

FILE 可为文件、文件夹或通配符，- 为标准输入；可读 .txt、.md、.html、.docx 和带文字层的
.pdf。无法读取的，在标准错误逐一说明，其余照常，退出码为 2。

选项：
  --format FORMAT    缺省依 --output 的扩展名而定，否则为 jsonl
      jsonl          每行一个 JSON 对象，读完一份即写出
      json           一个 JSON 文档，可供 audit 与 health 读取
      csv            供 Excel 打开的 CSV（带 BOM 的 UTF-8）
      parquet        一个 Parquet 文件，须写明 --output
      datapackage    Frictionless 数据包：写入 --output 所指的文件夹
  --output PATH      写入该文件；缺省为标准输出
  --documents        每行读一个 JSON 对象 {"id":"…","text":"…"}，缺省读标准输入；
                     其中的 title、area、year、kind、date 优先于正文所述
  --account          列出文本中的每个数字及其去向：
                     读出（read）、非数据（no-figure）或未读（unread）
  --language LANG    提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
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
      parquet        一个 Parquet 文件
      datapackage    Frictionless 数据包：写入 --output 所指的文件夹
      xlsx           Excel 工作簿，含全部表格
  --output PATH      写入该文件；缺省为标准输出。
                     xlsx、parquet 须写明文件，datapackage 须写明文件夹
  --language LANG    标题、表格和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
    audit: ({ reports, languages }) => `勾稽核查：报告自身的数据能否相互印证，逐条给出算式和结论。

用法：
  fiscal-gauge audit [FILE… | --report ID|FILE] [--format FORMAT]
                     [--language LANG]

选项：
  --report ID        只查这一份报告；缺省为全部报告
                     （${reports.join('、')}）
  FILE               任何报告的文本（同 extract），或 extract、export 以
                     --format json 写出的文件；- 为标准输入；存疑的数字不采用
  --report FILE      同上，一份
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
  fiscal-gauge health [FILE… | --report ID|FILE] [--format FORMAT]
                      [--language LANG]

选项：
  --report ID        只看这一份报告；缺省为全部报告
                     （${reports.join('、')}）
  FILE               任何报告的文本（同 extract），或 extract、export 以
                     --format json 写出的文件；- 为标准输入；存疑的数字不采用
  --report FILE      同上，一份
  --format FORMAT    缺省为 text
      text           供阅读；多份报告并列比较
      json           一个 JSON 文档
      jsonl          每行一个 JSON 对象
      csv            供 Excel 打开的 CSV（带 BOM 的 UTF-8）
  --language LANG    名称和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
    brief: ({
      reports,
      languages,
    }) => `一页纸：主要指标与目标、图表、财政健康度、有待说明之处、未披露之处和出处，
排在一页 A4 上；放不下的写明项数与名称。不设总分，不评等级。

用法：
  fiscal-gauge brief [FILE… | --report ID|FILE] [--format FORMAT]
                     [--output PATH] [--language LANG]

选项：
  --report ID        只要这一份报告；缺省为全部报告，每份一页
                     （${reports.join('、')}）
  FILE               任何报告的文本（同 extract），或 extract、export 以
                     --format json 写出的文件；- 为标准输入；存疑的数字不采用
  --report FILE      同上，一份
  --format FORMAT    缺省依 --output 的扩展名而定，否则为 md
      md             Markdown，不含图表
      html           一个网页，可打印，不含图表
      docx           Word 文档，图表可在 Word 中编辑
      xlsx           Excel 工作簿，图表为原生图表
  --output PATH      写入该文件；缺省为标准输出。docx、xlsx 须写明文件
  --language LANG    内容和提示所用的语言：${languages.join('、')}（缺省 en-US）
  -h, --help         显示本用法
`,
  },
  'en-US': {
    all: `Fiscal Gauge: the figures of Chinese government work reports, each with its sentence.

Usage:
  fiscal-gauge <command> [options]

Commands:
  extract  read the figures of any report
  export   write the figures of the reports to a file
  audit    whether a report's own figures agree
  health   a scorecard of the finances that a report shows
  brief    one page to hand on, as Word, Markdown, HTML or a workbook

Options:
  -h, --help             show this help; after a command, that command's
      --version          show the version
      --language LANG    the language of messages

Ends with 0, or with 2 and a line on standard error for each thing that went wrong.
`,
    extract: ({ languages }) => `Reads every figure of reports, with the sentence that says it.

Usage:
  fiscal-gauge extract FILE… [--format FORMAT] [--output PATH]
                             [--account] [--language LANG]
  fiscal-gauge extract --documents [FILE…] [--format FORMAT]

A FILE is a file, a folder, or a pattern; - is standard input. It reads .txt,
.md, .html, .docx, and .pdf with a text layer. What cannot be read is told on
standard error, the others go on, and it ends with 2.

Options:
  --format FORMAT    without it, as the extension of --output says, else jsonl
      jsonl          one JSON object a line, as soon as a report has been read
      json           one JSON document, which audit and health read too
      csv            CSV that Excel opens rightly (UTF-8 with a byte-order mark)
      parquet        a Parquet file, into --output
      datapackage    a Frictionless Data Package, into the folder --output
  --output PATH      write there instead of to standard output
  --documents        read one JSON object a line, {"id":"…","text":"…"};
                     from standard input where no FILE is named; its title,
                     area, year, kind and date go before what the text tells
  --account          list every number of the text with what became of it:
                     read, no-figure or unread
  --language LANG    of messages: ${languages.join(' or ')}; en-US without it
  -h, --help         show this help
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
      parquet        a Parquet file
      datapackage    a Frictionless Data Package, into the folder --output
      xlsx           an Excel workbook with all tables
  --output PATH      write there instead of to standard output;
                     a file for xlsx and parquet, a folder for datapackage
                     must be named
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
  fiscal-gauge audit [FILE… | --report ID|FILE] [--format FORMAT]
                     [--language LANG]

Options:
  --report ID        this report only; without it, all of them
                     (${reports.join(', ')})
  FILE               the text of any report, as for extract, or what extract or
                     export wrote with --format json; - is standard input;
                     figures that may be misread take no part
  --report FILE      the same, one of them
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
  fiscal-gauge health [FILE… | --report ID|FILE] [--format FORMAT]
                      [--language LANG]

Options:
  --report ID        this report only; without it, all of them
                     (${reports.join(', ')})
  FILE               the text of any report, as for extract, or what extract or
                     export wrote with --format json; - is standard input;
                     figures that may be misread take no part
  --report FILE      the same, one of them
  --format FORMAT    text without it
      text           to be read; several reports side by side
      json           one JSON document
      jsonl          one JSON object a line
      csv            CSV that Excel opens rightly (UTF-8 with a byte-order mark)
  --language LANG    of names and messages: ${languages.join(' or ')};
                     en-US without it
  -h, --help         show this help
`,
    brief: ({
      reports,
      languages,
    }) => `One page to hand on: headline results against targets, charts, the health
criteria, what needs explaining, what is not disclosed, and the source. What has
no room on it is counted and named. There is no total and no grade.

Usage:
  fiscal-gauge brief [FILE… | --report ID|FILE] [--format FORMAT]
                     [--output PATH] [--language LANG]

Options:
  --report ID        this report only; without it, all of them, a page for each
                     (${reports.join(', ')})
  FILE               the text of any report, as for extract, or what extract or
                     export wrote with --format json; - is standard input;
                     figures that may be misread take no part
  --report FILE      the same, one of them
  --format FORMAT    without it, as the extension of --output says, else md
      md             Markdown, without the charts
      html           a page for the browser and the printer, without the charts
      docx           a Word document; its charts can be edited in Word
      xlsx           an Excel workbook with native charts
  --output PATH      write there instead of to standard output;
                     a file for docx and xlsx must be named
  --language LANG    of the page and of messages: ${languages.join(' or ')};
                     en-US without it
  -h, --help         show this help
`,
  },
};
