import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { SourceTables } from './source-tables';
import { StrayTables } from './stray-tables';
import { WrittenLog } from './written-log';
import { WorkbookTableItem } from './workbook-table-item';
import type { LibraryViewProps } from '../view-props';
import type { WorkbookTable } from './workbook-state';
import { REFRESH_ALL_ID } from './refresh-all-id';
import { workbookTexts } from './words';

/** The tables that stand in the workbook: how they compare with the report, go to them, refresh them. */
export function WorkbookView({ dataset, state, tell, tasks }: LibraryViewProps) {
  const styles = useStyles();
  const { busy } = useTexts();
  const texts = workbookTexts(useLanguage());
  const { activity } = state;
  const { tables, findings } = state.workbook;
  const refreshAll = (
    <BusyButton
      id={REFRESH_ALL_ID}
      primary
      text={texts.refreshAll}
      waiting={activity === 'reading' || activity === 'refreshing' ? busy[activity] : undefined}
      disabled={!canAsk(state)}
      onPress={() => void tasks.refresh()}
    />
  );
  const hasTables = tables !== undefined && tables.length > 0;
  return (
    <TabPanel tab="workbook" actions={hasTables ? refreshAll : undefined}>
      <SectionTitle>{texts.workbookTables}</SectionTitle>
      {findings.map(({ table, reason }) => (
        <MessageBar key={table} layout="multiline" intent="warning" className={styles.finding}>
          <MessageBarBody>{texts.findings[reason](table)}</MessageBarBody>
        </MessageBar>
      ))}
      <StrayTables state={state} tasks={tasks} />
      {content()}
      {state.isInExcel && <WrittenLog state={state} tasks={tasks} />}
      <SourceTables state={state} tasks={tasks} />
      {state.isInExcel && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.check}
          onClick={() => {
            tell({ kind: 'self-check-opened' });
          }}
        >
          {texts.checkExcel}
        </Button>
      )}
    </TabPanel>
  );

  function content() {
    const isReading = state.isInExcel && state.notice?.kind !== 'refused';
    if (tables === undefined) return isReading && <Spinner label={busy.reading} />;
    if (tables.length > 0) return list(tables);
    return findings.length === 0 && state.workbook.strays.length === 0 && none();
  }

  function list(present: readonly WorkbookTable[]) {
    return (
      <ul className={styles.list}>
        {present.map((table) => (
          <WorkbookTableItem
            key={table.table}
            table={table}
            dataset={dataset}
            canHoldSources={state.insert.canHoldSources}
            isBusy={activity !== undefined}
            tasks={tasks}
          />
        ))}
      </ul>
    );
  }

  function none() {
    return (
      <>
        <Body1 as="p" block className={styles.none}>
          {texts.noTables}
        </Body1>
        <Button
          onClick={() => {
            tell({ kind: 'tab-opened', tab: 'insert' });
          }}
        >
          {texts.goToInsert}
        </Button>
      </>
    );
  }
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  finding: { marginBottom: tokens.spacingVerticalS },
  check: { marginTop: tokens.spacingVerticalL },
  none: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});
