import type { Dataset, ReportData } from '../library/dataset';
import type { PaneEvent } from './pane-event';
import type { PaneState } from './pane-state';
import type { PaneTasks } from './pane-tasks';

/** What each tab's view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly tasks: PaneTasks;
}

/** And those that read reports. */
export interface LibraryViewProps extends ViewProps {
  /** All the reports that there are now. */
  readonly dataset: Dataset;
}

/** And those that are about one report. */
export interface ReportViewProps extends LibraryViewProps {
  /** The report that the pane speaks of. */
  readonly data: ReportData;
}
