import { Body1, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { changeTexts } from './change-words';
import type { ChangeLine } from './change-groups';
import { useLanguage } from '../controls/language-context';

/** One change: which row and column in words, the old value and the new. An edit of the user's can be kept. */
export function ChangeItem({ line, isKept, onKeep }: ChangeItemProps) {
  const styles = useStyles();
  const texts = changeTexts(useLanguage());
  const where = [line.row, line.column].filter(Boolean).join(' · ');
  return (
    <li className={styles.item}>
      <Caption1 block className={styles.where}>
        {where}
      </Caption1>
      {line.before !== undefined && line.after !== undefined && (
        <dl className={styles.values}>
          <div className={styles.value}>
            <dt>
              <Caption1 className={styles.label}>{texts.before}</Caption1>
            </dt>
            <dd className={styles.text}>
              <Body1>{line.before}</Body1>
            </dd>
          </div>
          <div className={styles.value}>
            <dt>
              <Caption1 className={styles.label}>{texts.after}</Caption1>
            </dt>
            <dd className={styles.text}>
              <Caption1Strong className={styles.after}>{line.after}</Caption1Strong>
            </dd>
          </div>
        </dl>
      )}
      {line.change.kind === 'edited' && (
        <Checkbox
          label={texts.keepEdit}
          aria-label={`${texts.keepEdit}: ${where}`}
          checked={isKept}
          onChange={(_, { checked }) => {
            onKeep(checked === true);
          }}
        />
      )}
      {line.note !== undefined && <Caption1 className={styles.label}>{line.note}</Caption1>}
    </li>
  );
}

interface ChangeItemProps {
  readonly line: ChangeLine;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  values: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM, margin: 0 },
  value: { minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  after: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
