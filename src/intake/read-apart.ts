import type { UnreadableDocument } from '../core/reading/unreadable-document';
import type { DocumentFault } from '../library/document/read-document';
import type { ReportsInSource } from './read-source';
import type { ReportSource } from './report-source';

/** Reads a source; `signal` ends the reading, `onProgress` hears the share of the text that was read. */
export type SourceReader = (source: ReportSource, watch: ReadingWatch) => Promise<SourceRead>;

export interface ReadingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

export type SourceRead = ReportsInSource | UnreadableDocument | DocumentFault | ReadingEnded;

/** A reading that came to nothing: it was cancelled, or what should have read broke off. */
export interface ReadingEnded {
  readonly kind: 'reading-ended';
  readonly because: 'cancelled' | 'broken-off';
}

/** What the thread that reads is told, and what it tells. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly answer: SourceRead }
  | { readonly kind: 'broken' };

/** Reads in a thread of its own, so that the page stays as quick as it was; to cancel is to end the thread. */
export const readInWorker: SourceReader = (source, { signal, onProgress }) => {
  if (typeof Worker === 'undefined') return readInPage(source, { signal, onProgress });
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const end = (answer: SourceRead): void => {
      worker?.terminate();
      resolve(answer);
    };
    try {
      worker = new Worker(
        /* webpackChunkName: "reading-thread" */ new URL('./reading-thread.ts', import.meta.url),
      );
    } catch {
      // Some hosts refuse it.
      end(ended('broken-off'));
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else if (data.kind === 'read') end(data.answer);
      // Anything else is not ours: the library for PDF greets whoever started the thread that it is loaded in.
      else if (data.kind === 'broken') end(ended('broken-off'));
    };
    worker.onerror = () => {
      end(ended('broken-off'));
    };
    signal.addEventListener('abort', () => {
      end(ended('cancelled'));
    });
    worker.postMessage(source);
  });
};

/** The same in the page itself, which waits meanwhile: for where there are no other threads, or one has failed. */
export const readInPage: SourceReader = async (source, { signal, onProgress }) => {
  const { readSource } = await import(/* webpackChunkName: "reading" */ './read-source');
  const { servedMaps } = await import(/* webpackChunkName: "reading" */ './served-maps');
  const answer = await readSource(source, { onProgress, maps: servedMaps }).catch(() => ended('broken-off'));
  return signal.aborted ? ended('cancelled') : answer;
};

function ended(because: ReadingEnded['because']): ReadingEnded {
  return { kind: 'reading-ended', because };
}
