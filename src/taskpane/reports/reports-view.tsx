import { reviewedIn } from './reports-state';
import { AddReport } from './add-report';
import { FigureReview } from './figure-review';
import { KeptReports } from './kept-reports';
import { ProposalForm } from './proposal-form';
import { TabPanel } from '../controls/tab-panel';
import type { ViewProps } from '../view-props';

/** Reports that a person brings: add one, see what was read, look at its figures, keep it. */
export function ReportsView({ state, tell, tasks }: ViewProps) {
  const { proposed, kept } = state.reports;
  const reviewed = reviewedIn(state.reports);
  const [first] = proposed;
  if (reviewed) return <FigureReview reviewed={reviewed} state={state} tell={tell} tasks={tasks} />;
  if (first) {
    return (
      <ProposalForm key={first.report.sha256} proposed={first} state={state} tell={tell} tasks={tasks} />
    );
  }
  return (
    <TabPanel tab="reports">
      <AddReport state={state} tell={tell} tasks={tasks} />
      <KeptReports kept={kept} state={state} tell={tell} tasks={tasks} />
    </TabPanel>
  );
}
