import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Scorecard } from '../../core/health/scorecard';
import type { Framework } from '../../core/health/summary';
import type { ReportData } from '../../library/dataset';
import { healthPaneTexts } from './words';
import { toldCriterion } from '../../wording/health/told-criterion';
import { toldFramework } from '../../wording/health/told-framework';
import { useLanguage } from '../controls/language-context';
import { CriterionItem } from './criterion-item';

/** A framework with its criteria; one without any value takes a line that says what it needs. */
export function FrameworkSection({ framework, card, data, onChoose }: FrameworkSectionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const title = useId();
  const { rows, computed } = framework;
  const { name, about, needs, allows } = toldFramework(framework, language);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <div className={styles.head}>
        <Subtitle2Stronger as="h3" id={title} className={styles.title}>
          {name}
        </Subtitle2Stronger>
        <span className={styles.count}>{healthPaneTexts(language).counted(computed, rows.length)}</span>
      </div>
      <p className={styles.about}>{about}</p>
      {computed === 0 ? (
        <p className={styles.needs}>
          {needs}
          {allows}
        </p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <CriterionItem
              key={row.criterion.id}
              told={toldCriterion(row, card, data.report, language)}
              data={data}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FrameworkSectionProps {
  readonly framework: Framework;
  readonly card: Scorecard;
  readonly data: ReportData;
  /** Goes to the card of a figure, known by its observation. */
  readonly onChoose: (observation: string) => void;
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  about: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  needs: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
