import { Body1, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { changeTexts } from './change-words';
import type { ChangeLine } from './change-groups';
import { useLanguage } from '../controls/language-context';

/** One change: which row and column in words, the old value and the new. What is written on choice alone has a box for it. */
export function ChangeItem({ line, isChosen, onChoose }: ChangeItemProps) {
  const styles = useStyles();
  const texts = changeTexts(useLanguage());
  const isEdit = line.change.kind === 'edited' || line.change.kind === 'kept';
  const choice = isEdit ? texts.takeReported : texts.bringBack;
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
              <Caption1 className={styles.label}>{isEdit ? texts.yours : texts.before}</Caption1>
            </dt>
            <dd className={styles.text}>
              <Body1>{line.before}</Body1>
            </dd>
          </div>
          <div className={styles.value}>
            <dt>
              <Caption1 className={styles.label}>{isEdit ? texts.reported : texts.after}</Caption1>
            </dt>
            <dd className={styles.text}>
              <Caption1Strong className={styles.after}>{line.after}</Caption1Strong>
            </dd>
          </div>
        </dl>
      )}
      {onChoose && (
        <Checkbox
          label={choice}
          aria-label={`${choice}: ${where}`}
          checked={isChosen}
          onChange={(_, { checked }) => {
            onChoose(checked === true);
          }}
        />
      )}
      {line.note !== undefined && <Caption1 className={styles.label}>{line.note}</Caption1>}
    </li>
  );
}

interface ChangeItemProps {
  readonly line: ChangeLine;
  readonly isChosen: boolean;
  /** Absent where there is nothing to choose. */
  readonly onChoose: ((isChosen: boolean) => void) | undefined;
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
