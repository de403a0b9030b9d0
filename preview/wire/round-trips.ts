import { actionType, objectPathType } from './batch';
import type { Action, Batch, BatchError } from './batch';

/**
 * What a request did, as those who count round trips see it: it read the workbook, changed it (and read, perhaps),
 * let references go after an `Excel.run`, or spoke with a service such as custom functions.
 */
export type RoundTripKind = 'read' | 'write' | 'cleanup' | 'service';

export interface RoundTrip {
  readonly kind: RoundTripKind;
  /** The actions in words, for messages of tests: `load values,address`, `set Values`, `_RemoveReference()`. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: Pick<BatchError, 'Code' | 'Location' | 'Message'>;
}

/** Every Rich API request since the host was made or the log was cleared. */
export class RoundTripLog {
  private readonly trips: RoundTrip[] = [];
  private index = 0;

  constructor(private readonly tell?: (trip: RoundTrip) => void) {}

  get all(): readonly RoundTrip[] {
    return this.trips;
  }

  /** The number that the next request gets; it goes on counting when the log is cleared. */
  get nextIndex(): number {
    return this.index;
  }

  count(kind: RoundTripKind): number {
    return this.trips.filter((trip) => trip.kind === kind).length;
  }

  add(trip: RoundTrip): void {
    this.index += 1;
    this.trips.push(trip);
    this.tell?.(trip);
  }

  clear(): void {
    this.trips.length = 0;
  }
}

/** What can be said of a batch before it runs; `undefined` for one that reads or writes, which its methods decide. */
export function kindBeforehand(batch: Batch): 'cleanup' | 'service' | undefined {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === objectPathType.service)) {
    return 'service';
  }
  const idle = paths.every(({ ObjectPathType }) => ObjectPathType === objectPathType.global);
  return idle && batch.Actions.every(letsGo) ? 'cleanup' : undefined;
}

/**
 * Whether a batch that has run is a write: it assigned a property, or called a method that mutates. The client's own
 * flag is not asked: it flags what only reads, too, such as switching events on or `getMergedAreasOrNullObject`.
 */
export function isWrite(batch: Batch, mutated: boolean): boolean {
  return mutated || assigns(batch);
}

/** Whether a batch that has not run yet is going to be a write; its methods' names must do, since nothing is resolved. */
export function seemsToChange(batch: Batch): boolean {
  const methods = [
    ...batch.Actions.map(({ Name }) => Name),
    ...Object.values(batch.ObjectPaths).map(({ Name }) => Name),
  ];
  return (
    assigns(batch) ||
    methods.some((name) =>
      /^(Add|Apply|Autofit|Clear|ConvertToRange|Copy|Delete|Freeze|Insert|Merge|Protect(?!ion)|Resize|Set[A-Z]|Unfreeze|Unmerge|Unprotect)/.test(
        name,
      ),
    )
  );
}

function assigns({ Actions }: Batch): boolean {
  return Actions.some(
    ({ ActionType }) => ActionType === actionType.setProperty || ActionType === actionType.update,
  );
}

export function describeAction({ ActionType, Name, QueryInfo }: Action): string {
  switch (ActionType) {
    case actionType.instantiate:
      return 'instantiate';
    case actionType.query:
      return `load ${QueryInfo?.Select?.join(',') ?? ''}`.trim();
    case actionType.method:
      return `${Name}()`;
    case actionType.setProperty:
      return `set ${Name}`;
    case actionType.trace:
      return 'trace';
    default:
      return `action ${String(ActionType)}`;
  }
}

function letsGo({ ActionType, Name }: Action): boolean {
  return (
    ActionType === actionType.trace ||
    ActionType === actionType.instantiate ||
    (ActionType === actionType.method && Name === '_RemoveReference')
  );
}
