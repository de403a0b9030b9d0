import type { Language } from '../core/language';
import type { UnreadableDocument } from '../core/reading/unreadable-document';
import { unreadableSentence } from '../wording/unreadable-document';

/** Why a command was not carried out; `detail` names the argument, the option, the path and what would have been right. */
export const FAULT_REASONS = [
  'no-command',
  'unknown-command',
  'unknown-option',
  'unexpected-argument',
  'value-missing',
  'value-unexpected',
  'unknown-value',
  'output-needed',
  'output-is-folder',
  'output-is-file',
  'folder-missing',
  'not-writable',
  'unknown-report',
  'not-readable',
  'not-json',
  'not-a-document',
  'document-without-report',
  'document-indicator',
  'document-empty',
  'unreadable',
  'no-files',
  'nothing-named',
  'unexpected',
] as const;
export type FaultReason = (typeof FAULT_REASONS)[number];

export interface CommandLineFault {
  readonly kind: 'fault';
  readonly reason: FaultReason;
  readonly detail: FaultDetail;
}

export interface FaultDetail {
  /** What was written. */
  readonly given?: string;
  /** With its dashes: `--format`. */
  readonly option?: string;
  /** What could have been written instead. */
  readonly known?: readonly string[];
  readonly path?: string;
  /** The system's error code, or the message of an error that nobody foresaw. */
  readonly code?: string;
  /** Of a document that gave nothing. */
  readonly document?: UnreadableDocument;
}

export function fault(reason: FaultReason, detail: FaultDetail = {}): CommandLineFault {
  return { kind: 'fault', reason, detail };
}

export function isFault(answer: unknown): answer is CommandLineFault {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'fault';
}

/** One line that says what is wrong and what to write instead. */
export function faultSentence({ reason, detail }: CommandLineFault, language: Language): string {
  if (detail.document !== undefined) return unreadableSentence(detail.document, language);
  const { given = '', option = '', known = [], path = '', code = '' } = detail;
  const words = { given: onOneLine(given), option, path: onOneLine(path), code: onOneLine(code) };
  return SENTENCES[language][reason]({ ...words, known: known.join(language === 'zh-CN' ? '、' : ', ') });
}

type Words = Readonly<Record<'given' | 'option' | 'known' | 'path' | 'code', string>>;

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<FaultReason, (words: Words) => string>>>> = {
  'zh-CN': {
    'no-command': ({ known }) => `请写明命令：${known}。用法见 fiscal-gauge --help。`,
    'unknown-command': ({ given, known }) => `没有“${given}”这个命令。现有命令：${known}。`,
    'unknown-option': ({ given, known }) => `没有 ${given} 这个选项。可用的选项：${known}。`,
    'unexpected-argument': ({ given, known }) => `多出参数“${given}”。此处只接受选项：${known}。`,
    'value-missing': ({ option }) => `${option} 之后缺少取值。`,
    'value-unexpected': ({ option }) => `${option} 不带取值。`,
    'unknown-value': ({ option, given, known }) => `${option} 不能取“${given}”。可取：${known}。`,
    'output-needed': ({ given }) => `${given} 不是文本，不能显示在屏幕上：请用 --output 写明写到哪里。`,
    'output-is-folder': ({ path }) => `${path} 是文件夹：请在 --output 之后写明文件。`,
    'output-is-file': ({ path }) => `${path} 或其上级是文件：数据包需要一个文件夹。`,
    'folder-missing': ({ path }) => `无法写入 ${path}：其所在文件夹不存在。`,
    'not-writable': ({ path, code }) => `无法写入 ${path}（${code}）。`,
    'unknown-report': ({ given, known }) => `没有“${given}”这份报告，也没有这个文件。现有报告：${known}。`,
    'not-readable': ({ path, code }) => `无法读取 ${path}（${code}）。`,
    'not-json': ({ path }) => `${path} 不是 JSON：此处读取 fiscal-gauge export --format json 写出的文件。`,
    'not-a-document': ({ path, code }) =>
      `${path} 不是 fiscal-gauge export --format json 写出的文件：${code}。`,
    'document-without-report': ({ path, code }) => `${path} 的数据属于报告“${code}”，而文件未列出这份报告。`,
    'document-indicator': ({ path, code }) => `${path} 中的指标“${code}”不在指标目录中。`,
    'document-empty': ({ path }) => `${path} 中没有数据。`,
    unreadable: ({ path }) => `无法读取 ${path}。`,
    'no-files': ({ path }) => `没有 ${path} 这个文件或文件夹，其中也没有可读的文件。`,
    'nothing-named': () => '请写明文件、文件夹或通配符；- 为标准输入。',
    unexpected: ({ code }) => `程序出错：${code}`,
  },
  'en-US': {
    'no-command': ({ known }) => `Which command? There is: ${known}. See fiscal-gauge --help.`,
    'unknown-command': ({ given, known }) => `There is no command “${given}”. There is: ${known}.`,
    'unknown-option': ({ given, known }) => `There is no option ${given} here. There are: ${known}.`,
    'unexpected-argument': ({ given, known }) =>
      `“${given}” is one argument too many. Only options are taken here: ${known}.`,
    'value-missing': ({ option }) => `${option} needs a value after it.`,
    'value-unexpected': ({ option }) => `${option} takes no value.`,
    'unknown-value': ({ option, given, known }) => `${option} cannot be “${given}”. It can be: ${known}.`,
    'output-needed': ({ given }) =>
      `${given} is not text for a screen: say where it should be written with --output.`,
    'output-is-folder': ({ path }) => `${path} is a folder: name a file after --output.`,
    'output-is-file': ({ path }) => `${path}, or what it lies in, is a file: a data package needs a folder.`,
    'folder-missing': ({ path }) => `Cannot write ${path}: the folder that it should lie in does not exist.`,
    'not-writable': ({ path, code }) => `Cannot write ${path} (${code}).`,
    'unknown-report': ({ given, known }) =>
      `There is no report and no file “${given}”. The reports are: ${known}.`,
    'not-readable': ({ path, code }) => `Cannot read ${path} (${code}).`,
    'not-json': ({ path }) =>
      `${path} is not JSON: what is read here is what fiscal-gauge export --format json writes.`,
    'not-a-document': ({ path, code }) =>
      `${path} is not what fiscal-gauge export --format json writes: ${code}.`,
    'document-without-report': ({ path, code }) =>
      `${path} has figures of the report “${code}”, which is not among its reports.`,
    'document-indicator': ({ path, code }) =>
      `${path} has an indicator “${code}” that the catalogue has not.`,
    'document-empty': ({ path }) => `${path} has no figures.`,
    unreadable: ({ path }) => `Cannot read ${path}.`,
    'no-files': ({ path }) => `There is no file or folder ${path}, or nothing in it that is read.`,
    'nothing-named': () => 'Name files, folders or patterns; - is standard input.',
    unexpected: ({ code }) => `Something went wrong that should not: ${code}`,
  },
};
