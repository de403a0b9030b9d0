import type { DocumentFormat } from './document-text';

/** What a file is: a kind that is read, a zip or OLE container that has to be looked into, or one that is not read. */
export type FileKind =
  | { readonly kind: 'read'; readonly format: DocumentFormat }
  | { readonly kind: 'zip' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'other'; readonly called: string };

/** What a file is, by its first bytes; by its name only where they leave it open, as people rename files. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = latin(bytes.subarray(0, HEAD));
  const signature = SIGNATURES.find(([words]) => words.test(head));
  if (signature !== undefined) return signature[1];
  if (LOOKS_LIKE_HTML.test(head)) return { kind: 'read', format: 'html' };
  const extension = /\.(?<extension>[a-z]+)$/iu.exec(name)?.groups?.['extension']?.toLowerCase();
  switch (extension) {
    case 'htm':
    case 'html':
    case 'xhtml':
      return { kind: 'read', format: 'html' };
    case 'md':
    case 'markdown':
      return { kind: 'read', format: 'md' };
    default:
      return { kind: 'read', format: 'txt' };
  }
}

const HEAD = 4096;

const SIGNATURES: readonly (readonly [RegExp, FileKind])[] = [
  [/^[^]{0,1024}%PDF-/u, { kind: 'read', format: 'pdf' }],
  [/^PK(?:\x03\x04|\x05\x06)/u, { kind: 'zip' }],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/u, { kind: 'ole' }],
  [/^\s*\{\\rtf/u, { kind: 'other', called: 'RTF' }],
  [/^\x89PNG/u, { kind: 'other', called: 'PNG' }],
  [/^\xff\xd8\xff/u, { kind: 'other', called: 'JPEG' }],
  [/^GIF8/u, { kind: 'other', called: 'GIF' }],
  [/^(?:II\*\0|MM\0\*)/u, { kind: 'other', called: 'TIFF' }],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/u, { kind: 'other', called: 'archive' }],
];

/** A page, or what was cut out of one; a text that only mentions a tag is none. */
const LOOKS_LIKE_HTML =
  /^[^<]{0,200}<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|article)\b[^>]*>/iu;

function latin(bytes: Uint8Array): string {
  // Bytes 0x80 to 0xFF one to one, which the decoder called latin1 would not do.
  return String.fromCharCode(...bytes);
}
