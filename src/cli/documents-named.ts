import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { isUnreadable, unreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { checkedText, readDocument } from '../documents/read-document';
import { knownOf } from './known-of-line';
import type { KnownHeading } from '../extract/division/known-heading';
import { namedPaths, STANDARD_INPUT } from './named-paths';
import { characterMap, fileBytes } from './read-file';
import { errorCode } from './error-code';
import { fault, isFault, type CommandLineFault } from './words';

/** A text under its id, and how many there will be, where that is known. */
export interface NamedText {
  readonly kind: 'named-text';
  readonly id: string;
  readonly text: string;
  /** What is known of it beside its text. */
  readonly known?: KnownHeading;
}

export type NamedDocument = (NamedText | UnreadableDocument | CommandLineFault) & { readonly of?: number };

/** The texts of the files, folders and patterns that are named, one at a time, and why one could not be read. */
export async function* documentsNamed(files: readonly string[]): AsyncGenerator<NamedDocument> {
  const found = await Promise.all(
    files.map(async (named) => ({ named, paths: await namedPaths(named).catch(() => []) })),
  );
  const of = found.reduce((count, { paths }) => count + paths.length, 0);
  for (const { named, paths } of found) {
    if (paths.length === 0) yield fault('no-files', { path: named });
    for (const path of paths) yield { ...(await textOf(path)), of };
  }
}

async function textOf(path: string): Promise<NamedText | UnreadableDocument | CommandLineFault> {
  const bytes = await fileBytes(path);
  if (isFault(bytes) || isUnreadable(bytes)) return bytes;
  const read = await readDocument(bytes, path, characterMap);
  return isUnreadable(read) ? read : { kind: 'named-text', id: path.replaceAll('\\', '/'), text: read.text };
}

/**
 * The texts that lines of JSON hold, `{"id", "text"}` each, as they come; a line is named by its id, or by its place. What else
 * it tells of a document (`knownOf`) goes with the text.
 */
export async function* documentLines(files: readonly string[]): AsyncGenerator<NamedDocument> {
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) {
    const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
    let place = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        place += 1;
        if (line.trim() !== '') yield documentOf(line, `${file}:${place}`);
      }
    } catch (error) {
      const code = errorCode(error);
      yield fault(code === 'ENOENT' ? 'no-files' : 'not-readable', { path: file, code });
    }
  }
}

function documentOf(line: string, place: string): NamedText | UnreadableDocument {
  const json = parsed(line);
  if (typeof json !== 'object' || json === null || !('text' in json) || typeof json.text !== 'string') {
    return unreadable('not-json', place);
  }
  const given = 'id' in json && (typeof json.id === 'string' || typeof json.id === 'number') ? json.id : '';
  const id = given === '' ? place : String(given);
  const read = checkedText(json.text, id);
  return isUnreadable(read) ? read : { kind: 'named-text', id, text: read.text, known: knownOf(json) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
