import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanId, SheetPlan } from '../sheets/sheet-plan';
import { useTexts } from './language-context';
import { SectionTitle } from './section-title';

/** The tables that can be inserted: any number of them. */
export function TableChoice({ plans, chosen, onChoose, charted, onChart }: TableChoiceProps) {
  const styles = useStyles();
  const texts = useTexts();
  const title = useId();
  return (
    <section role="group" aria-labelledby={title}>
      <SectionTitle id={title}>{texts.chooseTables}</SectionTitle>
      <ul className={styles.list}>
        {plans.map((plan) => (
          <li key={plan.id} className={styles.table}>
            <Checkbox
              className={styles.checkbox}
              label={{ children: plan.title, className: styles.title }}
              checked={chosen.includes(plan.id)}
              onChange={(_, { checked }) => {
                onChoose(plan.id, checked === true);
              }}
              aria-describedby={`${title}-${plan.id}`}
            />
            <Caption1 block id={`${title}-${plan.id}`} className={styles.about}>
              {texts.tableAbout[plan.id]}{' '}
              <span className={styles.size}>{texts.tableSize(plan.rows.length, plan.columns.length)}</span>
            </Caption1>
            {chosen.includes(plan.id) && plan.charts !== undefined && plan.charts.length > 0 && (
              <Checkbox
                className={styles.charts}
                size="medium"
                label={texts.withCharts(plan.charts.length)}
                aria-label={texts.chartsOf(plan.title, plan.charts.length)}
                title={texts.withChartsAbout}
                checked={charted.includes(plan.id)}
                onChange={(_, { checked }) => {
                  onChart(plan.id, checked === true);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TableChoiceProps {
  readonly plans: readonly SheetPlan[];
  readonly chosen: readonly PlanId[];
  readonly onChoose: (plan: PlanId, chosen: boolean) => void;
  /** The tables that are to come with their charts. */
  readonly charted: readonly PlanId[];
  readonly onChart: (plan: PlanId, chosen: boolean) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  table: {
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  checkbox: { width: '100%' },
  title: { fontWeight: tokens.fontWeightSemibold, paddingBottom: 0 },
  charts: { marginLeft: '28px' },
  about: {
    paddingLeft: '36px',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  size: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});
