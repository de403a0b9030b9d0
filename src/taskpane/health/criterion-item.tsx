import { makeStyles, tokens } from '@fluentui/react-components';
import { OpeningItem } from '../controls/opening-item';
import { ValueBar } from '../controls/value-bar';
import { CriterionDetails } from './criterion-details';
import type { CriterionProps } from './criterion-props';

/** A criterion: its name and value, where that lies, and what it comes to against its lines; it opens to all that stands behind it. */
export function CriterionItem({ told, stretch, data, onChoose }: CriterionProps) {
  const styles = useStyles();
  const { name, value, missing, reading, lines } = told;
  return (
    <OpeningItem
      line={
        <span className={styles.line}>
          <span className={styles.name}>{name}</span>{' '}
          {missing === '' && <span className={styles.value}>{value}</span>}
          {missing !== '' && <span className={styles.told}>{missing}</span>}
          {stretch && (
            <span className={styles.whole}>
              <ValueBar stretch={stretch} />
            </span>
          )}
          {reading !== '' && (
            <span className={styles.told}>
              <b className={styles.reading}>{reading}</b> {lines}
            </span>
          )}
        </span>
      }
    >
      <CriterionDetails told={told} data={data} onChoose={onChoose} />
    </OpeningItem>
  );
}

const useStyles = makeStyles({
  // Beside the mark that opens it.
  line: {
    display: 'inline-grid',
    width: 'calc(100% - 20px)',
    verticalAlign: 'top',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  name: { overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right', whiteSpace: 'nowrap' },
  whole: { gridColumn: '1 / -1' },
  told: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  reading: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
