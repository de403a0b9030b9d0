import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import type { StoredReport } from '../../library/kept/stored-report';
import type { Verdict } from '../../library/kept/verdict';
import { useLanguage } from '../controls/language-context';
import { PointList } from '../controls/point-list';
import type { PaneTasks } from '../pane-tasks';
import { asSettled } from './as-before';
import { figureInShort } from './figure-in-short';
import { rivalDifferences } from './rival-differences';
import { rivalTexts } from './rival-words';

/** A report that two authors wrote at once: what each said of its figures, and which of the two is to stand. */
export function RivalQuestion({ used, rival, isBusy, tasks }: RivalQuestionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = rivalTexts(language);
  const { id, title } = used.report;
  const differences = rivalDifferences(used, rival.kept);
  const about = differences.length === 0 ? texts.alike : texts.about(differences.length);
  return (
    <div role="group" aria-label={texts.groupOf(title)} className={styles.question}>
      <Body1 block>{about}</Body1>
      {differences.length > 0 && (
        <PointList>
          {differences.map((one) => (
            <li key={one.read.id}>
              {figureInShort(used.report, one.read, language)}
              <Caption1 block>{texts.used(said(one.read, one.used))}</Caption1>
              <Caption1 block>{texts.rival(said(one.read, one.rival))}</Caption1>
            </li>
          ))}
        </PointList>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void tasks.settleRivals(id)}>
          {texts.keepUsed}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void tasks.settleRivals(id, rival.digest)}
        >
          {texts.takeRival}
        </Button>
      </div>
    </div>
  );

  function said(read: Observation, verdict: Verdict | undefined): string {
    if (verdict?.kind !== 'corrected') return texts.said[verdict?.kind ?? 'nothing'];
    return texts.corrected(figureInShort(used.report, asSettled({ read, verdict }), language));
  }
}

interface RivalQuestionProps {
  readonly used: KeptReport;
  readonly rival: StoredReport;
  readonly isBusy: boolean;
  readonly tasks: PaneTasks;
}

const useStyles = makeStyles({
  question: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder1}`,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
