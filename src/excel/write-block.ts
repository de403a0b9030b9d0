import type { Block, Content, SourcedNumber } from '../sheets/edits/block';
import { canHoldSources } from './can-hold-sources';

/** Queues the write of a block: formats first, so that no text is taken for a formula or a date, then all contents. */
export function writeBlock(range: Excel.Range, { contents, formats }: Block): void {
  if (formats && isFilled(formats)) range.numberFormat = formats.map((row) => [...row]);
  if (contents === undefined) return;
  const cells = contents.map((row, r) =>
    row.map((content, c) => writtenAs(content, formats?.[r]?.[c] ?? undefined)),
  );
  if (isFilled(cells)) {
    if (contents.some((row) => row.some(isTyped))) range.formulas = cells;
    else range.values = cells;
  }
  contents.forEach((row, r) => {
    row.forEach((content, c) => {
      if (isSourced(content) && canHoldSources())
        range.getCell(r, c).valuesAsJson = [[numberWithSource(content)]];
    });
  });
}

/** A number as Excel takes it with properties. */
export function numberWithSource({ value, format, properties }: SourcedNumber): Excel.DoubleCellValue {
  return {
    type: 'Double',
    basicValue: value,
    numberFormat: format,
    properties: Object.fromEntries(
      properties.map(([name, text]) => [name, { type: 'String', basicValue: text } as const]),
    ),
  };
}

/**
 * What Excel takes for a content; `null` leaves a cell as it is. Outside a cell for texts, which keeps what it is given,
 * an apostrophe keeps a text a text: a sentence that begins with `=` or looks like a date stays what it is.
 */
function writtenAs(content: Content | null, format: string | undefined): string | number | boolean | null {
  if (typeof content === 'string') return content === '' || format === '@' ? content : `'${content}`;
  if (typeof content !== 'object' || content === null) return content;
  if (content.kind === 'typed') return content.text;
  // An Excel that cannot hold the source holds the number.
  return canHoldSources() ? null : content.value;
}

function isFilled(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}

function isTyped(content: Content | null): boolean {
  return typeof content === 'object' && content?.kind === 'typed';
}

function isSourced(content: Content | null): content is SourcedNumber {
  return typeof content === 'object' && content?.kind === 'sourced';
}
