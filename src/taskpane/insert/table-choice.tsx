import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReportData } from '../../library/dataset';
import type { PlanId } from '../../sheets/plan/table-request';
import { TABLE_GROUPS, type Table } from '../../sheets/tables/table';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TableOption } from './table-option';
import type { WorkbookTable } from '../workbook/workbook-state';
import { insertTexts } from './words';

/** The tables that can be inserted, in groups: any number of them. */
export function TableChoice({
  data,
  tables,
  standing,
  chosen,
  onChoose,
  charted,
  onChart,
  onShow,
}: TableChoiceProps) {
  const styles = useStyles();
  const texts = insertTexts(useLanguage());
  const title = useId();
  return (
    <section role="group" aria-labelledby={title}>
      <SectionTitle id={title}>{texts.chooseTables}</SectionTitle>
      {TABLE_GROUPS.map((group) => (
        <section key={group} role="group" aria-labelledby={`${title}-${group}`}>
          <Subtitle2Stronger as="h3" block id={`${title}-${group}`} className={styles.group}>
            {texts.tableGroups[group]}
          </Subtitle2Stronger>
          <ul className={styles.list}>
            {tables
              .filter((table) => table.group === group)
              .map((table) => (
                <TableOption
                  key={table.id}
                  data={data}
                  table={table}
                  standing={standing.filter(
                    ({ plan, reports }) => plan === table.id && reports[0] === data.report.id,
                  )}
                  onShow={onShow}
                  isChosen={chosen.includes(table.id)}
                  onChoose={(isChosen) => {
                    onChoose(table.id, isChosen);
                  }}
                  isCharted={charted.includes(table.id)}
                  onChart={(isChosen) => {
                    onChart(table.id, isChosen);
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface TableChoiceProps {
  readonly data: ReportData;
  readonly tables: readonly Table[];
  /** Our tables in the workbook, as far as they were read. */
  readonly standing: readonly WorkbookTable[];
  readonly chosen: readonly PlanId[];
  readonly onChoose: (plan: PlanId, chosen: boolean) => void;
  /** The tables that are to come with their charts. */
  readonly charted: readonly PlanId[];
  readonly onChart: (plan: PlanId, chosen: boolean) => void;
  readonly onShow: (table: string) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  // Stays in sight while its tables pass below it.
  group: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
