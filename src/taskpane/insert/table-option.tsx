import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetPlan } from '../../sheets/plan/sheet-plan';
import { useLanguage } from '../controls/language-context';
import { insertTexts } from './words';

/**
 * A table to choose, with what it is for, its size, and whether it comes with its charts. In a low pane titles alone
 * are shown, so that several fit.
 */
export function TableOption({ plan, isChosen, onChoose, isCharted, onChart }: TableOptionProps) {
  const styles = useStyles();
  const texts = insertTexts(useLanguage());
  const about = useId();
  return (
    <li className={styles.table} title={texts.tableAbout[plan.id]}>
      <Checkbox
        className={styles.checkbox}
        label={{ children: plan.title, className: styles.title }}
        checked={isChosen}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
        aria-describedby={about}
      />
      <Caption1 block id={about} className={styles.about}>
        {texts.tableAbout[plan.id]}{' '}
        <span className={styles.size}>{texts.tableSize(plan.rows.length, plan.columns.length)}</span>
      </Caption1>
      {isChosen && plan.charts !== undefined && plan.charts.length > 0 && (
        <Checkbox
          className={styles.charts}
          size="medium"
          label={texts.withCharts(plan.charts.length)}
          aria-label={texts.chartsOf(plan.title, plan.charts.length)}
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
  readonly plan: SheetPlan;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly isCharted: boolean;
  readonly onChart: (isChosen: boolean) => void;
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
  about: {
    paddingLeft: '36px',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    [LOW]: { display: 'none' },
  },
  size: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});
