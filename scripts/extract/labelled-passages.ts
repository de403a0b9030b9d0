import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codePointLength } from '../../src/core/reading/code-points';
import type { SourceSpan } from '../../src/core/reading/observation';

/** What a person read in a figure; each field has the answers that are equally right, and none where it is not asked about. */
export interface Label {
  readonly place: SourceSpan;
  /** The figure as printed. */
  readonly figure: string;
  /** Catalogue ids, or the text's own words. */
  readonly indicator: readonly string[];
  readonly value: number;
  readonly valueHigh: number | undefined;
  readonly unit: readonly string[];
  readonly measure: readonly string[];
  readonly status: readonly string[];
  readonly period: readonly string[];
  readonly bound: readonly string[];
  /** People would differ, so that it counts neither way. */
  readonly isDoubtful: boolean;
}

export interface LabelledPassage {
  readonly name: string;
  readonly kind: string;
  /** Whether whoever writes rules may read what is missed here. */
  readonly use: 'developing' | 'measuring';
  readonly text: string;
  readonly labels: readonly Label[];
}

/** The labelled passages of a folder, in the order of their names; fails where a label names no place of its text. */
export function labelledPassages(folder: string): readonly LabelledPassage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.labels.tsv'))
    .sort()
    .map((file) => {
      const name = file.replace('.labels.tsv', '');
      const of = (extension: string) => readFileSync(path.join(folder, `${name}.${extension}`), 'utf8');
      const { kind, use } = JSON.parse(of('json')) as Pick<LabelledPassage, 'kind' | 'use'>;
      const text = of('txt');
      return { name, kind, use, text, labels: labelsOf(of('labels.tsv'), text, name) };
    });
}

function labelsOf(table: string, text: string, name: string): readonly Label[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  let from = 0;
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const figure = cell('figure');
    const at = nextPlace(text, figure, from);
    if (at < 0) throw new Error(`${name}: no “${figure}” after the figure above it`);
    from = at + figure.length;
    const start = codePointLength(text.slice(0, at));
    return {
      place: { start, end: start + codePointLength(figure) },
      figure,
      indicator: answers(cell('indicator')),
      value: Number(cell('value')),
      valueHigh: cell('value_high') === '' ? undefined : Number(cell('value_high')),
      unit: answers(cell('unit')).map((unit) => (unit === 'none' ? '' : unit)),
      measure: answers(cell('measure')),
      status: answers(cell('status')),
      period: answers(cell('period')),
      bound: answers(cell('bound')),
      isDoubtful: cell('doubt') !== '',
    };
  });
}

function answers(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(' or ');
}

/** Where a figure stands next, but not inside a longer number. */
function nextPlace(text: string, figure: string, from: number): number {
  let at = text.indexOf(figure, from);
  while (at > 0 && /^\d/u.test(figure) && /[\d.,]/u.test(text.charAt(at - 1)))
    at = text.indexOf(figure, at + 1);
  return at;
}
