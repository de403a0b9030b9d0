import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Verdict } from '../../core/audit/finding';

/** A verdict as a word with its icon; colour adds nothing that the two do not say. */
export function VerdictMark({ verdict, word }: { readonly verdict: Verdict; readonly word: string }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  const isLoud = verdict === 'strains' || verdict === 'contradicts';
  return (
    <span className={mergeClasses(styles.mark, isLoud && styles.loud)}>
      <Icon className={styles.icon} aria-hidden />
      {word}
    </span>
  );
}

const ICONS = {
  agrees: CheckmarkCircleRegular,
  strains: WarningRegular,
  contradicts: ErrorCircleRegular,
  derivable: CalculatorRegular,
  'not-comparable': ProhibitedRegular,
} as const;

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  loud: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { marginRight: tokens.spacingHorizontalXXS, verticalAlign: 'text-bottom', fontSize: '16px' },
});
