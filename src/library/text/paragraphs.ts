import { codePointLength, sliceCodePoints } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import type { ReportData } from '../dataset';

/** A paragraph of a report's text; offsets count code points of that text, the end excluded. */
export interface Paragraph extends SourceSpan {
  /** The paragraph's text in order, cut so that each figure is a piece of its own. */
  readonly pieces: readonly Piece[];
}

/** A run of a paragraph's text: a figure, or what stands between figures. */
export interface Piece extends SourceSpan {
  readonly text: string;
  /** What was read here, in the report's order; several where one figure tells of several things. */
  readonly observations: readonly Observation[];
  /** What the report says here in words only. */
  readonly statements: readonly Statement[];
}

/**
 * A report's text as paragraphs, the figures and the words in a figure's place cut out of it.
 *
 * Spans that share characters become one piece, so that pieces never overlap; together they are the text.
 */
export function paragraphsOf({ report, observations, statements }: ReportData): readonly Paragraph[] {
  const marks = merged([
    ...observations.map((observation) => mark(observation.figure, { observations: [observation] })),
    ...statements.map((statement) => mark(statement.words, { statements: [statement] })),
  ]);
  let start = 0;
  return report.text.split('\n').flatMap((text) => {
    const paragraph = { start, end: start + codePointLength(text) };
    start = paragraph.end + 1;
    if (text === '') return [];
    const inside = marks.filter((one) => one.start >= paragraph.start && one.end <= paragraph.end);
    return [{ ...paragraph, pieces: piecesOf(text, paragraph, inside) }];
  });
}

/** The figures that stand at an offset of a report's text, in code points; none between figures. */
export function observationsAt({ observations }: ReportData, offset: number): readonly Observation[] {
  return observations.filter(({ figure }) => figure.start <= offset && offset < figure.end);
}

type Mark = Omit<Piece, 'text'>;

function mark({ start, end }: SourceSpan, read: Partial<Mark>): Mark {
  return { observations: [], statements: [], ...read, start, end };
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const apart: Mark[] = [];
  for (const next of [...marks].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || next.start >= last.end) {
      apart.push(next);
      continue;
    }
    apart[apart.length - 1] = {
      start: last.start,
      end: Math.max(last.end, next.end),
      observations: [...last.observations, ...next.observations],
      statements: [...last.statements, ...next.statements],
    };
  }
  return apart;
}

function piecesOf(text: string, paragraph: SourceSpan, marks: readonly Mark[]): readonly Piece[] {
  const bounds = [paragraph.start, ...marks.flatMap(({ start, end }) => [start, end]), paragraph.end];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? end;
    if (start === end) return [];
    const read = marks.find((one) => one.start === start) ?? mark({ start, end }, {});
    return [{ ...read, text: sliceCodePoints(text, start - paragraph.start, end - paragraph.start) }];
  });
}
