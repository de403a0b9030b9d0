import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetPlan } from '../sheets/sheet-plan';
import { useTexts } from './language-context';

/** A table to choose, with what it is for and its size. */
export function TableOption({ plan, isChosen, onChoose }: TableOptionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const about = useId();
  return (
    <li className={styles.table}>
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
    </li>
  );
}

interface TableOptionProps {
  readonly plan: SheetPlan;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const useStyles = makeStyles({
  table: {
    paddingBottom: tokens.spacingVerticalS,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  checkbox: { width: '100%' },
  title: { fontWeight: tokens.fontWeightSemibold, paddingBottom: 0 },
  about: {
    paddingLeft: '36px',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  size: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});
