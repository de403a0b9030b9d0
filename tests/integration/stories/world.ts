import type fc from 'fast-check';
import type { Person } from '../../../preview/workbook/gestures/person';
import type { Moment } from '../../../preview/workbook/gestures/undo';
import { pictureOf, type TablePicture } from '../invariants';
import type { OpenExcel } from '../open-excel';

/** The figures of the report as they are now. */
export type Model = Map<string, number>;

export interface World {
  excel: OpenExcel;
  readonly excelApi: string;
  /** Numbers what the user writes, so that nothing is written twice. */
  next: number;
  /** The workbook before what was done last, for undo. */
  moment?: Moment | undefined;
  /** Whether the person has carried contents of ours to where we did not write them: they are an edit of theirs then. */
  isMixedUp: boolean;
}

/** One step of a story. */
export abstract class Step implements fc.AsyncCommand<Model, World> {
  check = () => true;
  abstract run(model: Model, world: World): Promise<void>;
  abstract toString(): string;
}

/** What somebody does to the workbook past the add-in. */
export interface Gesture {
  readonly said: string;
  readonly act: (person: Person, scene: Scene) => void;
  readonly mixesUp?: boolean;
}

export interface Scene {
  readonly tables: readonly TablePicture[];
  /** A text of the user's that stands nowhere yet. */
  readonly mark: () => string;
  readonly number: () => number;
}

/** Has it done, unless Excel itself refuses it. */
export function doGesture(world: World, { act, mixesUp = false }: Gesture): void {
  const { workbook } = world.excel;
  const { tables } = pictureOf(workbook);
  world.isMixedUp ||= mixesUp;
  try {
    act(workbook.person, {
      tables,
      mark: () => `mine ${world.next++}`,
      number: () => 1000 + world.next++,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
