import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { VERDICTS, type Verdict } from '../../core/audit/finding';
import type { AuditFinding } from '../../core/audit/rules';
import { verdictName } from '../../wording/audit/audit-texts';
import { useLanguage } from '../controls/language-context';
import { auditPaneTexts } from './words';

/** How many findings have each verdict; each count shows those alone, and pressed again all. */
export function VerdictFilter({ findings, chosen, onChoose }: VerdictFilterProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div role="group" aria-label={auditPaneTexts(language).verdicts} className={styles.row}>
      {VERDICTS.flatMap((verdict) => {
        const number = findings.filter((finding) => finding.verdict === verdict).length;
        if (number === 0) return [];
        return [
          <ToggleButton
            key={verdict}
            className={styles.count}
            size="small"
            shape="circular"
            checked={chosen === verdict}
            onClick={() => {
              onChoose(chosen === verdict ? undefined : verdict);
            }}
          >
            {verdictName(verdict, language)} {number}
          </ToggleButton>,
        ];
      })}
    </div>
  );
}

interface VerdictFilterProps {
  readonly findings: readonly AuditFinding[];
  /** All are shown where none is chosen. */
  readonly chosen: Verdict | undefined;
  readonly onChoose: (verdict: Verdict | undefined) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  count: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});
