/** A table for a file, as plain data: the same rows become CSV, JSON and a Table Schema. */
export interface ExportTable<Name extends string = string> {
  readonly fields: readonly Field<Name>[];
  readonly rows: readonly ExportRow[];
}

export interface Field<Name extends string = string> {
  readonly name: Name;
  /** Of the Table Schema standard. A `number` is held as its digits, so that 22.10 stays 22.10. */
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly constraints?: Constraints;
}

export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
}

/** One value per field; `null` where there is none. */
export type ExportRow = readonly (string | null)[];

/** A field together with where its value is read. */
export interface ReadField<Subject, Name extends string> extends Field<Name> {
  readonly read: (subject: Subject) => string | number | undefined;
}

/** The table of some subjects: a row for each, in their order. */
export function exportTable<Subject, Name extends string>(
  fields: readonly ReadField<Subject, Name>[],
  subjects: readonly Subject[],
): ExportTable<Name> {
  return {
    fields: fields.map(({ name, type, constraints }) => ({
      name,
      type,
      ...(constraints && { constraints }),
    })),
    rows: subjects.map((subject) => fields.map(({ read }) => read(subject)?.toString() ?? null)),
  };
}
