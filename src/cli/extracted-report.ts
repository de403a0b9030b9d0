import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { unreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { extract } from '../extract/extract';
import type { Extraction } from '../extract/extraction';
import type { ReportData } from '../library/dataset';

/** A document that was read: the report that it is, and what became of each of its numbers. */
export interface ExtractedReport {
  readonly kind: 'extracted-report';
  readonly data: ReportData;
  readonly extraction: Extraction;
}

/** The report that a text holds, under an id; why there is none where no figure could be read. */
export function extractedReport(text: string, id: string): ExtractedReport | UnreadableDocument {
  const extraction = extract(text, { id });
  const { heading } = extraction.division;
  if (extraction.observations.length === 0) return unreadable('no-figures', id);
  const title = heading.title ?? (basename(id, extname(id)) || id);
  const named = extraction.observations.find(({ area }) => area !== '')?.area;
  const area = heading.area ?? named ?? title;
  return {
    kind: 'extracted-report',
    extraction,
    data: {
      report: {
        id,
        title,
        ...(heading.publisher !== undefined && { publisher: heading.publisher }),
        area,
        ...(heading.level !== undefined && { level: heading.level }),
        ...(heading.date !== undefined && { date: heading.date }),
        language: 'zh-CN',
        areas: [],
        text,
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      observations: extraction.observations.map((figure) =>
        figure.area === '' ? { ...figure, area } : figure,
      ),
      // What is said in words only is not read yet.
      statements: [],
    },
  };
}
