import type { Dataset, ReportData } from '../library/dataset';
import type { PaneEvent, PaneState } from './pane-state';
import type { PaneTasks } from './pane-tasks';

/** What each tab's view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly tasks: PaneTasks;
}

/** And those that are about one report. */
export interface ReportViewProps extends ViewProps {
  /** The report that the pane speaks of. */
  readonly data: ReportData;
  /** All there are. */
  readonly dataset: Dataset;
}
