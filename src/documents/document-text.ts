/** The kinds of file that are read. */
export const DOCUMENT_FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * A file as text: a line for each paragraph, a row of a table as `a | b |`, a footnote's mark as `[1]`.
 *
 * Of a text file it is what the file holds, character by character; all offsets into a document count in this text.
 */
export interface DocumentText {
  readonly kind: 'document-text';
  readonly name: string;
  readonly format: DocumentFormat;
  readonly text: string;
}
