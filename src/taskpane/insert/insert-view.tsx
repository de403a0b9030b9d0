import { Checkbox } from '@fluentui/react-components';
import { use } from 'react';
import type { ReportData } from '../../library/dataset';
import type { Table } from '../../sheets/tables/table';
import { BusyButton } from '../controls/busy-button';
import { DestinationChoice } from './destination-choice';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { TabPanel } from '../controls/tab-panel';
import type { ViewProps } from '../view-props';
import { TableChoice } from './table-choice';
import { insertTexts } from './words';

/** Choose tables, see where they will go, insert them. */
export function InsertView({ data, tables, state, tell, tasks }: InsertViewProps) {
  const { busy } = useTexts();
  const texts = insertTexts(useLanguage());
  const { selection, activity } = state;
  const { chosen, charted, destination, sourcesInCells } = state.insert;
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
        disabled={!canAsk(state) || chosen.length === 0 || nowhere}
        onPress={() => void tasks.insertChosen()}
      />
    </>
  );
  return (
    <TabPanel tab="insert" actions={actions}>
      {data && (
        <TableChoice
          data={data}
          tables={use(tables())}
          standing={state.workbook.tables ?? []}
          onShow={(table) => void tasks.activate(table)}
          chosen={chosen}
          onChoose={(plan, isChosen) => {
            tell({ kind: 'table-chosen', plan, chosen: isChosen });
          }}
          charted={charted}
          onChart={(plan, isChosen) => {
            tell({ kind: 'charts-chosen', plan, chosen: isChosen });
          }}
        />
      )}
      {sourcesInCells !== undefined && (
        <Checkbox
          label={texts.sourcesInCells}
          title={texts.sourcesInCellsAbout}
          checked={sourcesInCells}
          onChange={(_, { checked }) => {
            tell({ kind: 'sources-chosen', chosen: checked === true });
          }}
        />
      )}
    </TabPanel>
  );
}

interface InsertViewProps extends ViewProps {
  /** What can be inserted. */
  readonly tables: () => Promise<readonly Table[]>;
  /** The report that they would tell of; absent where there is none. */
  readonly data: ReportData | undefined;
}
