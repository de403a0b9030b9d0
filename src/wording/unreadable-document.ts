import type { Language } from '../core/language';
import type { DocumentProblem, UnreadableDocument } from '../core/reading/unreadable-document';

/** One line: which document, why it gave nothing, and what to do about it. */
export function unreadableSentence(
  { problem, name, detail }: UnreadableDocument,
  language: Language,
): string {
  const shown = onOneLine(name);
  const sentence = SENTENCES[language][problem](shown, onOneLine(detail));
  // A space parts a file's Latin ending from Chinese words, and nothing parts these from each other.
  return /\p{Script=Han}$/u.test(shown) ? sentence.replace(`${shown} `, () => shown) : sentence;
}

type Sentence = (name: string, detail: string) => string;

/** A file's name may hold whatever its system allows, and would else break the line. */
function onOneLine(text: string): string {
  // A terminal carries out what control characters say.
  return text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/gu, '');
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<DocumentProblem, Sentence>>>> = {
  'zh-CN': {
    empty: (name) => `${name} 是空的，没有文字。请检查文件是否保存完整。`,
    'too-large': (name, detail) =>
      `${name} 过大${detail === '' ? '' : `（${detail}）`}，一份文件最多读 20 MB。请只保留报告正文，或分成几份。`,
    binary: (name) => `${name} 不是文本，无法读取。请另存为 .txt、.docx、.html 或带文字层的 .pdf。`,
    'other-format': (name, detail) =>
      `${name} 是${detail === '' ? '不支持的' : ` ${detail} `}文件，无法读取。请另存为 .docx、.txt、.html 或带文字层的 .pdf。`,
    damaged: (name, detail) =>
      `${name} 已损坏，无法打开${detail === '' ? '' : `（${detail}）`}。请重新下载，或打开后另存一份。`,
    'password-protected': (name) => `${name} 设有打开密码。请用原程序打开，取消密码后另存一份。`,
    scanned: (name) => `${name} 是扫描件，只有图像，没有文字层。请先做文字识别（OCR），或寻找文字版。`,
    'not-chinese': (name) => `${name} 中没有汉字。此处读取中文报告；如确为中文，其文字可能未按字符保存。`,
    'no-figures': (name) => `${name} 中没有读到数据。请检查它是否为报告正文。`,
    'not-json': (name) => `${name} 不是带有 "text" 的 JSON 对象。每行应形如 {"id":"…","text":"…"}。`,
  },
  'en-US': {
    empty: (name) => `${name} is empty: there is no text in it. Check that it was saved in full.`,
    'too-large': (name, detail) =>
      `${name} is too large${detail === '' ? '' : ` (${detail})`}: a file of up to 20 MB is read. Keep the report alone, or split it.`,
    binary: (name) =>
      `${name} is no text, so it cannot be read. Save it as .txt, .docx, .html, or .pdf with a text layer.`,
    'other-format': (name, detail) =>
      `${name} is ${detail === '' ? 'a kind of file' : `a file of the kind ${detail}`} that is not read. Save it as .docx, .txt, .html, or .pdf with a text layer.`,
    damaged: (name, detail) =>
      `${name} is damaged and cannot be opened${detail === '' ? '' : ` (${detail})`}. Download it again, or open it and save it anew.`,
    'password-protected': (name) =>
      `${name} is protected by a password. Open it in its own program and save it without one.`,
    scanned: (name) =>
      `${name} is a scan: it holds pictures and no text. Run text recognition (OCR) on it first, or find an edition with text.`,
    'not-chinese': (name) =>
      `${name} has no Chinese character. Chinese reports are read here; if it is one, its characters are not stored as such.`,
    'no-figures': (name) =>
      `${name} has no figure that could be read. Check that it is the text of a report.`,
    'not-json': (name) =>
      `${name} is no JSON object with a "text". Each line should look like {"id":"…","text":"…"}.`,
  },
};
