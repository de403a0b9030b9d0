import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { reportInShort } from '../wording/report-in-short';
import { useLanguage } from './controls/language-context';
import type { ReportChoiceProps } from './report-choice';

/** Comes where there are several. */
const ReportChoice = lazy(async () => {
  const { ReportChoice: choice } = await import(/* webpackChunkName: "choice" */ './report-choice');
  return { default: choice };
});

/**
 * Which report the pane speaks of, in one line; where there are several, another can be chosen here. Its right end stays
 * free for the menu that Excel lays over it.
 */
export function ReportHeader({ report, reports, onChoose }: ReportChoiceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const isChoice = reports.length > 1;
  return (
    <header className={styles.header}>
      <h1 className={isChoice ? styles.unseen : styles.title} title={report.title}>
        {reportInShort(report, language)}
      </h1>
      {isChoice && (
        <Suspense>
          <ReportChoice report={report} reports={reports} onChoose={onChoose} />
        </Suspense>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} 40px 0 ${tokens.spacingHorizontalM}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
