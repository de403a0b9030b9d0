import { extname } from 'node:path';
import { type Complaint, fault } from '../remark';
import type { ServedFile } from '../served-file';

/** A browser runs no script of another type, and Excel reads no metadata of another. */
export function checkType({ path, headers }: ServedFile): readonly Complaint[] {
  const expected = TYPES[extname(path)];
  const type = headers.get('Content-Type') ?? '';
  const [essence = ''] = type.split(';');
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  return [
    ...(expected === undefined || expected.includes(essence.trim().toLowerCase())
      ? []
      : [fault(`comes as “${type === '' ? 'nothing' : type}” instead of ${expected.join(' or ')}`)]),
    ...(charset === undefined || /^utf-?8$/i.test(charset)
      ? []
      : [fault(`is announced in ${charset}, and is written in UTF-8`)]),
  ];
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript', 'application/x-javascript'],
  '.json': ['application/json', 'text/json'],
  '.png': ['image/png'],
  '.xml': ['text/xml', 'application/xml'],
};
