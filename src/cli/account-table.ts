import { sliceCodePoints } from '../core/reading/code-points';
import { exportTable, type ExportTable } from '../export/export-table';
import type { Fate } from '../extract/account/fate';
import type { ExtractedReport } from '../intake/extracted-report';

/** What became of every number of a document: its place in the text, the number, its fate, and why. */
export function accountTable({ data, extraction }: ExtractedReport): ExportTable {
  const { id, text } = data.report;
  return exportTable<Fate, string>(
    [
      { name: 'report', type: 'string', read: () => id },
      { name: 'start', type: 'integer', read: ({ start }) => start },
      { name: 'end', type: 'integer', read: ({ end }) => end },
      { name: 'number', type: 'string', read: ({ start, end }) => sliceCodePoints(text, start, end) },
      { name: 'fate', type: 'string', read: ({ kind }) => kind },
      { name: 'why', type: 'string', read: whyOf },
    ],
    extraction.account,
  );
}

/** The observations that read it, or why it is no figure; nothing of what is unread. */
function whyOf(fate: Fate): string | undefined {
  switch (fate.kind) {
    case 'read':
      return fate.observations.join(' ');
    case 'no-figure':
      return fate.why;
    case 'unread':
      return undefined;
  }
}
