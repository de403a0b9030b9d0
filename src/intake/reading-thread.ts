import type { ReadingMessage } from './read-apart';
import { readSource } from './read-source';
import type { ReportSource } from './report-source';
import { servedMaps } from './served-maps';

/* The thread that reads one source and tells what it came to; whoever started it ends it. */

addEventListener('message', ({ data }: MessageEvent<ReportSource>) => {
  const onProgress = (share: number): void => {
    tell({ kind: 'progress', share });
  };
  readSource(data, { onProgress, maps: servedMaps }).then(
    (answer) => {
      tell({ kind: 'read', answer });
    },
    () => {
      tell({ kind: 'broken' });
    },
  );
});

function tell(message: ReadingMessage): void {
  postMessage(message);
}
