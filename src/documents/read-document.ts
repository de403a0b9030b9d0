import { unreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { decodedText } from './decoded-text';
import { fileKind } from './document-format';
import type { DocumentFormat, DocumentText } from './document-text';
import { oleKind } from './ole-kind';
import type { CharacterMaps } from './pdf-text';

/** More would be no report; a text of this size is read in seconds. */
export const LARGEST_DOCUMENT = 20 * 2 ** 20;

/**
 * The text of a file, or why it has none. What a file is, its content tells first, its name only where that is open. The
 * library that reads a kind of file is loaded when the first of that kind comes.
 *
 * `maps` gives the character maps to which old PDF files refer by name; without it those files give no text.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  maps?: CharacterMaps,
): Promise<DocumentText | UnreadableDocument> {
  if (bytes.length === 0) return unreadable('empty', name);
  if (bytes.length > LARGEST_DOCUMENT) return unreadable('too-large', name, megabytes(bytes.length));
  const kind = fileKind(bytes, name);
  switch (kind.kind) {
    case 'other':
      return unreadable('other-format', name, kind.called);
    case 'ole': {
      const called = oleKind(bytes);
      return called === 'password-protected'
        ? unreadable(called, name)
        : unreadable('other-format', name, called);
    }
    case 'zip': {
      const { docxText } = await import('./docx-text');
      const text = docxText(bytes);
      if (typeof text === 'string') return checked(text, 'docx', name);
      return text.problem === 'other'
        ? unreadable('other-format', name, text.called)
        : unreadable(text.problem, name);
    }
    case 'read': {
      if (kind.format === 'pdf') {
        const { pdfText } = await import('./pdf-text');
        const text = await pdfText(bytes, maps);
        return typeof text === 'string'
          ? checked(text, 'pdf', name)
          : unreadable(text.problem, name, text.detail);
      }
      const text = decodedText(bytes);
      if (text === undefined) return unreadable('binary', name);
      if (kind.format !== 'html') return checked(text, kind.format, name);
      const { htmlText } = await import('./html-text');
      return checked(htmlText(text), kind.format, name);
    }
  }
}

/** A text under the name that tells where it came from, unless it is none that can be read. */
export function checkedText(text: string, name: string): DocumentText | UnreadableDocument {
  return checked(text, 'txt', name);
}

function checked(text: string, format: DocumentFormat, name: string): DocumentText | UnreadableDocument {
  if (text.trim() === '') return unreadable('empty', name);
  if (!/\p{Script=Han}/u.test(text)) return unreadable('not-chinese', name);
  return { kind: 'document-text', name, format, text };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
