import { advice, type Complaint } from '../remark';
import type { ServedFile } from '../served-file';

/** Scripts, pages and metadata shrink to a fourth; the pane is waited for. */
export function checkCompression({ path, headers, body }: ServedFile): readonly Complaint[] {
  return body.length > NOTICEABLE && /\.(?:js|json|html)$/.test(path) && !headers.has('Content-Encoding')
    ? [advice(`comes uncompressed, ${String(Math.round(body.length / 1000))} kB`)]
    : [];
}

const NOTICEABLE = 20_000;
