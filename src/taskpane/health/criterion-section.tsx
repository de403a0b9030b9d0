import { makeStyles } from '@fluentui/react-components';
import type { PeerRow } from '../../core/health/compare';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import type { ReportData } from '../../library/dataset';
import { toldCriterion } from '../../wording/health/told-criterion';
import { useLanguage } from '../controls/language-context';
import { TitledSection } from '../controls/titled-section';
import { CriterionItem } from './criterion-item';
import { valueStretch } from './value-stretch';

/** Criteria under a heading. */
export function CriterionSection({ title, about, rows, card, peers, data, onChoose }: CriterionSectionProps) {
  const styles = useStyles();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <TitledSection title={title} about={about}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <CriterionItem
            key={row.criterion.id}
            told={toldCriterion(row, card, data.report, language)}
            stretch={valueStretch(
              row,
              card,
              peers.find(({ criterion }) => criterion.id === row.criterion.id),
            )}
            data={data}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </TitledSection>
  );
}

interface CriterionSectionProps {
  readonly title: string;
  readonly about?: string;
  readonly rows: readonly ScoreRow[];
  readonly card: Scorecard;
  /** The criteria over all areas at hand. */
  readonly peers: readonly PeerRow[];
  readonly data: ReportData;
  /** Goes to the card of a figure, known by its observation. */
  readonly onChoose: (observation: string) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
