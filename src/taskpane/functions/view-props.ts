import type { PaneEvent, PaneState } from '../pane-state';
import type { PaneTasks } from '../pane-tasks';

/** What each view of the functions' tab is given. */
export interface FunctionsViewProps {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** Absent outside Excel. */
  readonly tasks: PaneTasks | undefined;
}
