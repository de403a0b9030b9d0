import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedFile } from '../export/exported-file';
import { errorCode } from './error-code';
import { fault, type CommandLineFault, type FaultReason } from './words';

/** Writes one file, over what stood there; says why where it cannot. */
export async function writeOneFile(
  path: string,
  bytes: string | Uint8Array,
): Promise<CommandLineFault | undefined> {
  return told(path, () => writeFile(path, bytes), {
    EISDIR: 'output-is-folder',
    ENOENT: 'folder-missing',
    ENOTDIR: 'folder-missing',
  });
}

/** Writes files into a folder, which is made where it is missing; other files in it stay as they are. */
export async function writeFolder(
  folder: string,
  files: readonly ExportedFile[],
): Promise<CommandLineFault | undefined> {
  const made = await told(folder, () => mkdir(folder, { recursive: true }), {
    EEXIST: 'output-is-file',
    ENOTDIR: 'output-is-file',
  });
  if (made !== undefined) return made;
  for (const { name, bytes } of files) {
    const written = await writeOneFile(join(folder, name), bytes);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** Writes to standard output, to the last byte. A reader that has seen enough (`… | head`) is no fault. */
export async function writeStandardOutput(
  output: string | Uint8Array,
): Promise<CommandLineFault | undefined> {
  if (output.length === 0) return undefined;
  const error = await new Promise<unknown>((resolve) => {
    process.stdout.once('error', resolve);
    process.stdout.write(output, (failed) => {
      // A failed write tells it as an event too, which somebody must hear.
      if (failed === null || failed === undefined) process.stdout.off('error', resolve);
      resolve(failed);
    });
  });
  if (error === null || error === undefined || errorCode(error) === 'EPIPE') return undefined;
  return fault('not-writable', { path: 'standard output', code: errorCode(error) });
}

async function told(
  path: string,
  write: () => Promise<unknown>,
  reasons: Readonly<Record<string, FaultReason>>,
): Promise<CommandLineFault | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return fault(reasons[code] ?? 'not-writable', { path, code });
  }
}
