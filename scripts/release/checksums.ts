import { createHash } from 'node:crypto';

/** The file in a release that names all others, each with its SHA-256, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

export function checksumsText(files: readonly ReleasedFile[]): string {
  return files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}

export interface ReleasedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** The digests by path; lines that are none, such as those of a page that says “not found”, are passed over. */
export function readChecksums(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([\da-f]{64}) [ *](.+)$/gm)].map(([, digest = '', path = '']) => [path, digest]),
  );
}
