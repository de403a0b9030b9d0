import { makeStyles, tokens } from '@fluentui/react-components';
import { OpeningItem } from '../controls/opening-item';
import { CriterionDetails } from './criterion-details';
import type { CriterionProps } from './criterion-props';

/** A criterion: its name and value, or what is missing; it opens to all that stands behind it. */
export function CriterionItem({ told, data, onChoose }: CriterionProps) {
  const styles = useStyles();
  const { name, value, missing } = told;
  return (
    <OpeningItem
      line={
        <>
          <span className={styles.name}>{name}</span>{' '}
          {missing === '' ? (
            <span className={styles.value}>{value}</span>
          ) : (
            <span className={styles.missing}>{missing}</span>
          )}
        </>
      }
    >
      <CriterionDetails told={told} data={data} onChoose={onChoose} />
    </OpeningItem>
  );
}

const useStyles = makeStyles({
  name: { paddingRight: tokens.spacingHorizontalXS },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  missing: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
