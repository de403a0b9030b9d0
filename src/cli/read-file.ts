import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { LARGEST_DOCUMENT } from '../documents/read-document';
import { STANDARD_INPUT } from './named-paths';
import { errorCode } from './error-code';
import { fault, type CommandLineFault } from './words';

/** The bytes of a file, or of standard input; a file that is too large is not even opened. */
export async function fileBytes(path: string): Promise<Uint8Array | UnreadableDocument | CommandLineFault> {
  try {
    if (path === STANDARD_INPUT) return await standardInput();
    const { size } = await stat(path);
    if (size > LARGEST_DOCUMENT) return unreadable('too-large', path, `${Math.round(size / 2 ** 20)} MB`);
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    return fault(code === 'ENOENT' ? 'no-files' : 'not-readable', { path, code });
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** The character maps of old PDF files, which lie beside the built command line. */
export async function characterMap(file: string): Promise<Uint8Array> {
  return readFile(join(__dirname, 'cmaps', file));
}
