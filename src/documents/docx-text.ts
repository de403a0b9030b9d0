import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { LineWriter } from './line-writer';
import { raisedCharacters } from './raised-characters';

/** Why a zip file gives no text; `other` names the kind of file that it is. */
export type DocxFault = { readonly kind: 'docx-fault' } & (
  { readonly problem: 'damaged' | 'too-large' } | { readonly problem: 'other'; readonly called: string }
);

/** What a Word document says, in lines; its footnotes come last, each after its mark. */
export function docxText(bytes: Uint8Array): string | DocxFault {
  let parts: Readonly<Record<string, Uint8Array>>;
  let unpacked = 0;
  const names: string[] = [];
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!TEXT_PARTS.test(name)) return false;
        unpacked += originalSize;
        return unpacked <= LARGEST;
      },
    });
  } catch {
    return { kind: 'docx-fault', problem: 'damaged' };
  }
  // A small file may unpack to more than a memory holds.
  if (unpacked > LARGEST) return { kind: 'docx-fault', problem: 'too-large' };
  const body = Object.keys(parts).find((name) => /document\d*\.xml$/u.test(name));
  if (body === undefined) return { kind: 'docx-fault', problem: 'other', called: containerKind(names) };
  const notes = Object.keys(parts).filter((name) => name !== body);
  return [body, ...notes].map((name) => partText(strFromU8(parts[name] ?? new Uint8Array()))).join('');
}

const TEXT_PARTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u;
const LARGEST = 200 * 2 ** 20;

function containerKind(names: readonly string[]): string {
  const known = [
    ['xl/', '.xlsx'],
    ['ppt/', '.pptx'],
    ['OFD.xml', 'OFD'],
    ['content.xml', 'OpenDocument'],
    ['META-INF/container.xml', 'EPUB'],
  ] as const;
  return known.find(([start]) => names.some((name) => name.startsWith(start)))?.[1] ?? '.zip';
}

/** A part of the document: `w:p` is a paragraph, `w:t` its words, `w:tc` a cell. */
function partText(xml: string): string {
  const writer = new LineWriter();
  let inText = false;
  let isRaised = false;
  let skipped = 0;
  const write = (words: string): void => {
    writer.write(isRaised ? raisedCharacters(words, writer.last) : words);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // The second telling of a text box, for older programs; what was deleted in a tracked change.
        if (skipped > 0 || SKIPPED.has(name) || isSeparator(name, attributes)) {
          skipped += 1;
          return;
        }
        if (name === 'w:t') inText = true;
        else if (name === 'w:r') isRaised = false;
        else if (name === 'w:vertAlign') isRaised = attributes['w:val'] === 'superscript';
        else if (name === 'w:tr') writer.startRow();
        else if (name === 'w:br' || name === 'w:cr') writer.endLine();
        else if (name === 'w:tab') writer.write(' ');
        else if (name === 'w:noBreakHyphen') writer.write('-');
        else if (REFERENCES.has(name)) writer.write(`[${attributes['w:id'] ?? ''}]`);
        else if (NOTES.has(name)) writer.write(`[${attributes['w:id'] ?? ''}]`);
      },
      ontext: (words) => {
        if (inText && skipped === 0) write(words);
      },
      onclosetag: (name) => {
        if (skipped > 0) skipped -= 1;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:p') writer.endLine();
        else if (name === 'w:tc') writer.endCell();
        else if (name === 'w:tr') writer.endRow();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return writer.text;
}

const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);
const REFERENCES = new Set(['w:footnoteReference', 'w:endnoteReference']);
const NOTES = new Set(['w:footnote', 'w:endnote']);

/** The lines that Word draws above its notes are notes to it as well. */
function isSeparator(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return NOTES.has(name) && attributes['w:type'] !== undefined;
}
