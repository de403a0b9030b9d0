import { Caption1, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { Report } from '../core/reading/report';
import { useTexts } from './controls/language-context';

/**
 * Which report the pane speaks of; where there are several, another can be chosen here. Its right end stays free for the
 * menu that Excel lays over it.
 */
export function ReportHeader({ report, reports, onChoose }: ReportHeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" block className={styles.title} lang={report.language}>
        {report.title}
      </Subtitle2>
      {reports.length > 1 ? (
        <Select
          className={styles.choice}
          size="small"
          aria-label={texts.chooseReport}
          value={report.id}
          onChange={(_, { value }) => {
            onChoose(value);
          }}
        >
          {reports.map((one) => (
            <option key={one.id} value={one.id} lang={one.language}>
              {[one.area, one.date && texts.date(one.date), one.title].filter(Boolean).join(' · ')}
            </option>
          ))}
        </Select>
      ) : (
        byline()
      )}
    </header>
  );

  function byline() {
    return (
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
    );
  }
}

interface ReportHeaderProps {
  readonly report: Report;
  /** All that there are. */
  readonly reports: readonly Report[];
  /** Another is to be spoken of, by its id. */
  readonly onChoose: (report: string) => void;
}

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  choice: { margin: `${tokens.spacingVerticalXXS} 0`, '& select': { textOverflow: 'ellipsis' } },
  date: { whiteSpace: 'nowrap' },
  byline: { color: tokens.colorNeutralForeground2 },
});
