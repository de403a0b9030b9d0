import { CallView } from './call-view';
import { FreezeView } from './freeze-view';
import { FunctionList } from './function-list';
import type { LibraryViewProps } from '../view-props';

/** The functions' tab: all functions, the one that is being called, or the formulas that are to become values. */
export function FunctionsView({ dataset, state, tell, tasks }: LibraryViewProps) {
  const { call, freezing } = state.functions;
  if (call !== undefined)
    return <CallView key={call.id} call={call} dataset={dataset} state={state} tell={tell} tasks={tasks} />;
  if (freezing !== undefined)
    return <FreezeView freezing={freezing} state={state} tell={tell} tasks={tasks} />;
  return <FunctionList state={state} tell={tell} tasks={tasks} />;
}
