import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { isOpen, isWritten } from '../../sheets/refresh/change';
import type { Dataset } from '../../library/dataset';
import { useLanguage } from '../controls/language-context';
import type { PaneTasks } from '../pane-tasks';
import { StandingOptions } from './standing-options';
import type { WorkbookTable } from './workbook-state';
import { workbookTexts } from './words';
import { LineLink } from '../controls/line-link';

/** One table in the workbook. */
export function WorkbookTableItem({ table, dataset, canHoldSources, isBusy, tasks }: WorkbookTableItemProps) {
  const styles = useStyles();
  const texts = workbookTexts(useLanguage());
  const edited = table.changes.filter(({ kind }) => kind === 'edited').length;
  const kept = table.changes.filter(({ kind }) => kind === 'kept').length;
  const stale = table.changes.filter(isWritten).length;
  const left = table.changes.length - edited - kept - stale;
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <LineLink
          className={styles.title}
          aria-label={texts.showTable(table.title, table.worksheet)}
          onClick={() => void tasks.activate(table.table)}
        >
          {table.title}
        </LineLink>
        <Caption1 block className={styles.sheet}>
          {texts.onSheet(table.worksheet)}
        </Caption1>
        <div className={styles.states}>
          {!table.changes.some(isOpen) && <State color="success" text={texts.current} />}
          {stale > 0 && <State color="informative" text={texts.stale(stale)} />}
          {edited > 0 && <State color="warning" text={texts.edited(edited)} />}
          {kept > 0 && <State color="informative" text={texts.kept(kept)} />}
          {left > 0 && <State color="informative" text={texts.left(left)} />}
        </div>
        <StandingOptions
          table={table}
          dataset={dataset}
          canHoldSources={canHoldSources}
          isBusy={isBusy}
          onCompare={(request) => void tasks.tellOtherwise(table.table, request)}
        />
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        title={texts.refresh}
        aria-label={texts.refreshTable(table.title, table.worksheet)}
        disabledFocusable={isBusy}
        onClick={() => void tasks.refresh(table.table)}
      />
    </li>
  );
}

interface WorkbookTableItemProps {
  readonly table: WorkbookTable;
  readonly dataset: Dataset;
  readonly canHoldSources: boolean;
  readonly isBusy: boolean;
  readonly tasks: PaneTasks;
}

function State({
  color,
  text,
}: {
  readonly color: 'success' | 'informative' | 'warning';
  readonly text: string;
}) {
  return (
    <Badge appearance="tint" color={color} size="medium">
      {text}
    </Badge>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  about: { flex: '1 1 0', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  sheet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});
