import { Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ReportData } from '../../library/dataset';
import type { Table } from '../../sheets/tables/table';
import { useLanguage } from '../controls/language-context';
import type { WorkbookTable } from '../workbook/workbook-state';
import { insertTexts } from './words';

/**
 * A table to choose, with what it is for, and whether it comes with its charts. It is not planned before it is
 * inserted. In a low pane titles alone are shown, so that several fit.
 */
export function TableOption({
  data,
  table,
  standing,
  isChosen,
  onChoose,
  isCharted,
  onChart,
  onShow,
}: TableOptionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = insertTexts(language);
  const title = useMemo(() => table.title(data, language), [table, data, language]);
  const about = useId();
  return (
    <li className={styles.table} title={texts.tableAbout[table.id]}>
      <Checkbox
        className={styles.checkbox}
        label={{ children: title, className: styles.title }}
        checked={isChosen}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
        aria-describedby={about}
      />
      <Caption1 block id={about} className={styles.about}>
        {texts.tableAbout[table.id]}
      </Caption1>
      {standing.map((one) => (
        <Caption1 block key={one.table} className={styles.standing}>
          {texts.standsOn}
          <Link
            inline
            aria-label={texts.goTo(one.worksheet)}
            onClick={() => {
              onShow(one.table);
            }}
          >
            {one.worksheet}
          </Link>
        </Caption1>
      ))}
      {isChosen && table.hasCharts && (
        <Checkbox
          className={styles.charts}
          size="medium"
          label={texts.withCharts}
          aria-label={texts.chartsOf(title)}
          title={texts.withChartsAbout}
          checked={isCharted}
          onChange={(_, { checked }) => {
            onChart(checked === true);
          }}
        />
      )}
    </li>
  );
}

interface TableOptionProps {
  readonly data: ReportData;
  readonly table: Table;
  /** Where the workbook has it already, about the same report. */
  readonly standing: readonly WorkbookTable[];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly isCharted: boolean;
  readonly onChart: (isChosen: boolean) => void;
  /** Goes to a table of the workbook, by its name. */
  readonly onShow: (table: string) => void;
}

const LOW = '@media (max-height: 480px)';

const useStyles = makeStyles({
  table: {
    paddingBottom: tokens.spacingVerticalS,
    [LOW]: { paddingBottom: 0 },
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  checkbox: { width: '100%' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: 0,
    [LOW]: { paddingBottom: tokens.spacingVerticalS },
  },
  charts: { marginLeft: '28px' },
  standing: { paddingLeft: '36px', overflowWrap: 'anywhere' },
  about: {
    paddingLeft: '36px',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    [LOW]: { display: 'none' },
  },
});
