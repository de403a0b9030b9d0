import { makeStyles, tokens } from '@fluentui/react-components';
import { isMissing } from '../../core/missing';
import { lackText } from '../../sheets/tables/scorecard/score-row';
import { criterionTexts } from '../../wording/health/criteria';
import { resultText } from '../../wording/health/values';
import { useLanguage } from '../controls/language-context';
import { OpeningItem } from '../controls/opening-item';
import { CriterionDetails } from './criterion-details';
import type { CriterionProps } from './criterion-props';

/** A criterion: its name and value, or what is missing; it opens to all that stands behind it. */
export function CriterionItem({ row, card, data, onChoose }: CriterionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { criterion, value } = row;
  const { name } = criterionTexts(criterion.id, language);
  return (
    <OpeningItem
      line={
        <>
          <span className={styles.name}>{name}</span>{' '}
          {isMissing(value) ? (
            <span className={styles.missing}>{lackText(row, language)}</span>
          ) : (
            <span className={styles.value}>{resultText(value, criterion.unit, language)}</span>
          )}
        </>
      }
    >
      <CriterionDetails row={row} card={card} data={data} onChoose={onChoose} />
    </OpeningItem>
  );
}

const useStyles = makeStyles({
  name: { paddingRight: tokens.spacingHorizontalXS },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  missing: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
