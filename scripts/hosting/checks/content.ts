import { createHash } from 'node:crypto';
import { type Complaint, fault } from '../remark';
import type { ServedFile } from '../served-file';

/** What arrives is what was released, byte for byte; a proxy that “optimises” pages is found so, and a half upload. */
export function checkContent(
  { path, body }: ServedFile,
  released: ReadonlyMap<string, string>,
): readonly Complaint[] {
  const expected = released.get(path);
  return expected === undefined || expected === createHash('sha256').update(body).digest('hex')
    ? []
    : [fault('is not the file that was released')];
}
