import { Checkbox } from '@fluentui/react-components';
import type { SheetPlan } from '../../sheets/plan/sheet-plan';
import { BusyButton } from '../controls/busy-button';
import { DestinationChoice } from './destination-choice';
import { useLanguage, useTexts } from '../controls/language-context';
import type { PaneEvent, PaneState } from '../pane-state';
import type { PaneTasks } from '../pane-tasks';
import { TabPanel } from '../controls/tab-panel';
import { TableChoice } from './table-choice';
import { insertTexts } from './words';

/** Choose tables, see where they will go, insert them. */
export function InsertView({ state, plans, tell, tasks }: InsertViewProps) {
  const { busy } = useTexts();
  const texts = insertTexts(useLanguage());
  const { chosen, destination, selection, activity } = state;
  const nowhere = destination === 'selection' && selection === undefined;
  const actions = (
    <>
      <DestinationChoice
        destination={destination}
        selection={selection}
        tables={chosen.length}
        onChoose={(place) => {
          tell({ kind: 'destination-chosen', destination: place });
        }}
      />
      <BusyButton
        primary
        text={chosen.length === 0 ? texts.chooseOne : texts.insert(chosen.length)}
        waiting={activity === 'inserting' ? busy.inserting : undefined}
        disabled={tasks === undefined || activity !== undefined || chosen.length === 0 || nowhere}
        onPress={() => void tasks?.insertChosen()}
      />
    </>
  );
  return (
    <TabPanel tab="insert" actions={actions}>
      <TableChoice
        plans={plans}
        chosen={chosen}
        onChoose={(plan, isChosen) => {
          tell({ kind: 'table-chosen', plan, chosen: isChosen });
        }}
        charted={state.charted}
        onChart={(plan, isChosen) => {
          tell({ kind: 'charts-chosen', plan, chosen: isChosen });
        }}
      />
      {state.sourcesInCells !== undefined && (
        <Checkbox
          label={texts.sourcesInCells}
          title={texts.sourcesInCellsAbout}
          checked={state.sourcesInCells}
          onChange={(_, { checked }) => {
            tell({ kind: 'sources-chosen', chosen: checked === true });
          }}
        />
      )}
    </TabPanel>
  );
}

interface InsertViewProps {
  readonly state: PaneState;
  readonly plans: readonly SheetPlan[];
  readonly tell: (event: PaneEvent) => void;
  /** Absent outside Excel. */
  readonly tasks: PaneTasks | undefined;
}
