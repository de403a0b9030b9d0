import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../core/reading/report';
import { useLanguage } from '../controls/language-context';
import type { ViewProps } from '../view-props';
import type { Removal } from './reports-state';
import { reportsTexts } from './words';

/** Whether a report is to go: which tables draw on it, and which formulas name it. */
export function RemovalQuestion({ removal, report, state, tell, tasks }: RemovalQuestionProps) {
  const styles = useStyles();
  const texts = reportsTexts(useLanguage());
  const { id, title } = report;
  const tables = state.workbook.tables?.filter(({ reports }) => reports.includes(id));
  const ask = texts.removeAsk(
    title,
    tables?.map((table) => table.title),
  );
  const { naming } = removal;
  return (
    <div role="group" aria-label={ask}>
      <Caption1 block>{ask}</Caption1>
      <Caption1 block role="status">
        {naming && texts.named(naming.sheets, naming.protectedSheets)}
      </Caption1>
      <div className={styles.actions}>
        <Button size="small" autoFocus onClick={() => void tasks.removeReport(id)}>
          {texts.removeYes}
        </Button>
        <Button
          size="small"
          onClick={() => {
            tell({ kind: 'removal-dropped' });
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

interface RemovalQuestionProps extends ViewProps {
  readonly removal: Removal;
  readonly report: Report;
}

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
