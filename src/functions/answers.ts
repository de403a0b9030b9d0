import type { AnsweredEntry } from '../wording/functions/function-entry';

/** What answers each function of a topic: it is given its cells by the names of its arguments. */
export type Answers<Entries extends AnsweredEntries> = {
  readonly [Id in keyof Entries]: (cells: CellsFor<Entries[Id]>) => unknown;
};

/** The functions of a topic as Excel calls them, with their cells in the order of their arguments. */
export function answersInCells<Entries extends AnsweredEntries>(
  entries: Entries,
  answers: Answers<Entries>,
): Readonly<Record<keyof Entries, (...cells: readonly unknown[]) => unknown>> {
  const functions = Object.entries(entries).map(([id, { arguments: declared }]) => {
    const answer = answers[id] as (cells: Readonly<Record<string, unknown>>) => unknown;
    const inCell = (...cells: readonly unknown[]): unknown => {
      const named: Record<string, unknown> = {};
      for (const [place, argument] of declared.entries()) named[argument.id] = cells[place];
      return answer(named);
    };
    return [id, inCell] as const;
  });
  return Object.fromEntries(functions) as Record<keyof Entries, (typeof functions)[number][1]>;
}

type AnsweredEntries = Readonly<Record<string, AnsweredEntry>>;

type CellsFor<Entry extends AnsweredEntry> = Readonly<Record<Entry['arguments'][number]['id'], unknown>>;
