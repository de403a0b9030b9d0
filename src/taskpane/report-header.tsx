import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Report } from '../core/reading/report';
import { useTexts } from './controls/language-context';

/**
 * Which report the pane speaks of; the place from which another is to be chosen (`report-chosen`). Its right end stays
 * free for the menu that Excel lays over it.
 */
export function ReportHeader({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" block className={styles.title} lang={report.language}>
        {report.title}
      </Subtitle2>
      <Caption1 block className={styles.byline}>
        <span lang={report.language}>{report.publisher ?? report.area}</span>
        {report.date !== undefined && (
          <>
            {' · '}
            <time dateTime={report.date} className={styles.date}>
              {texts.date(report.date)}
            </time>
          </>
        )}
      </Caption1>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  date: { whiteSpace: 'nowrap' },
  byline: { color: tokens.colorNeutralForeground2 },
});
