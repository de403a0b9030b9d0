/** A reading as a person writes it: one line of a passage, with what the frame above it says of every line. */
export interface ReadingLine {
  /** From 1, as editors count. */
  readonly number: number;
  readonly id: string;
  /** The report's words with the figure in brackets: `招商引资项目[82个]`. */
  readonly context: string;
  readonly label: string;
  readonly fields: Fields;
  /** Those that the line itself says, and not the frame above it. */
  readonly own: Fields;
}

export type Fields = Readonly<Partial<Record<FieldName, string>>>;

export type FieldName = (typeof FIELD_NAMES)[number];

/** What a line, or the frame above it, may say besides id, context and label. */
const FIELD_NAMES = [
  ...(['indicator', 'topic', 'area', 'areaBasis', 'periodBasis', 'words', 'value', 'unit'] as const),
  ...(['rankOf', 'of', 'basis', 'prices', 'span', 'money', 'payer'] as const),
] as const;

/**
 * The readings of a passage, one a line:
 *
 * `projects-attracted.2021.level.actual | 招商引资项目[82个] | 新引进招商引资项目 | indicator`
 *
 * A line `@ area=高新区 areaBasis=inferred` is the frame of the lines below it, until the next frame: what it
 * says holds for each of them that does not say otherwise. Its topic holds for the lines without an indicator.
 * Empty lines, and those that begin with `#`, are for the reader.
 *
 * @throws {Error} naming the line that has a part too many or too few, or a field nobody knows.
 */
export function readingLines(passage: string): readonly ReadingLine[] {
  const lines: ReadingLine[] = [];
  let frame: Fields = {};
  for (const [index, line] of passage.split(/\r?\n/).entries()) {
    const number = index + 1;
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) frame = fieldsOf(line.slice(1), number);
    else lines.push(readingLine(line, number, frame));
  }
  return lines;
}

function readingLine(line: string, number: number, frame: Fields): ReadingLine {
  const parts = line.split('|').map((part) => part.trim());
  const [id = '', context = '', label = '', more = ''] = parts;
  if (parts.length < 3 || parts.length > 4 || [id, context, label].includes('')) {
    throw new Error(`line ${number}: write id | context | label | fields, the last if there are any`);
  }
  const fields = fieldsOf(more, number);
  const { topic, ...framed } = frame;
  const hasTopic = topic !== undefined && fields.indicator === undefined;
  const all = { ...framed, ...(hasTopic && { topic }), ...fields };
  return { number, id, context, label, fields: all, own: fields };
}

function fieldsOf(text: string, number: number): Fields {
  const fields = text.split(/\s+/).filter((field) => field !== '');
  return Object.fromEntries(
    fields.map((field) => {
      const [name = '', ...value] = field.split('=');
      if (!isFieldName(name)) throw new Error(`line ${number}: there is no field “${name}”`);
      return [name, value.join('=')];
    }),
  );
}

function isFieldName(name: string): name is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(name);
}
