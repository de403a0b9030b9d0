import { use, useEffect } from 'react';
import type { ReportData } from '../../library/dataset';
import type { Table } from '../../sheets/tables/table';
import { BusyButton } from '../controls/busy-button';
import { DestinationChoice } from './destination-choice';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { TabPanel } from '../controls/tab-panel';
import type { LibraryViewProps } from '../view-props';
import { InsertOptions } from './insert-options';
import { TableChoice } from './table-choice';
import { insertTexts } from './words';

/** Choose tables, see where they will go, insert them. */
export function InsertView({ data, dataset, tables, state, tell, tasks }: InsertViewProps) {
  const { busy } = useTexts();
  const language = useLanguage();
  const texts = insertTexts(language);
  const { selection, activity } = state;
  const { chosen, charted, destination, telling, ground } = state.insert;
  const nowhere = destination !== 'new-sheets' && selection === undefined;
  const isOnSheet = destination !== 'new-sheets' && chosen.length === 1 && data !== undefined;
  const isBusy = !canAsk(state);
  const isLookedAt = ground !== undefined;
  // Before anything is written: where it would go, as the selection moves and the choices change.
  useEffect(() => {
    if (isOnSheet && !isBusy && !isLookedAt && selection !== undefined) void tasks.lookAhead();
  }, [isOnSheet, isBusy, isLookedAt, selection, telling, charted, chosen, destination, tasks]);
  useEffect(() => {
    if (state.isInExcel) void tasks.readHabits();
  }, [state.isInExcel, tasks]);
  const actions = (
    <>
      <DestinationChoice
        destination={destination}
        selection={selection}
        ground={ground}
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
      {data && chosen.length > 0 && (
        <InsertOptions
          tables={use(tables()).filter(({ id }) => chosen.includes(id))}
          data={data}
          dataset={dataset}
          telling={{ language, ...telling }}
          canHoldSources={state.insert.canHoldSources}
          onChoose={(asked) => {
            tell({ kind: 'telling-chosen', telling: asked });
          }}
        />
      )}
    </TabPanel>
  );
}

interface InsertViewProps extends LibraryViewProps {
  /** What can be inserted. */
  readonly tables: () => Promise<readonly Table[]>;
  /** The report that they would tell of; absent where there is none. */
  readonly data: ReportData | undefined;
}
