import { makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { Report } from '../core/reading/report';
import { reportInShort } from '../wording/report-in-short';
import { useLanguage, useTexts } from './controls/language-context';

/**
 * Which report the pane speaks of, in one line; where there are several, another can be chosen here. Its right end stays
 * free for the menu that Excel lays over it.
 */
export function ReportHeader({ report, reports, onChoose }: ReportHeaderProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const isChoice = reports.length > 1;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" block className={isChoice ? styles.unseen : styles.title} title={report.title}>
        {reportInShort(report, language)}
      </Subtitle2>
      {isChoice && (
        <Select
          className={styles.choice}
          appearance="filled-lighter"
          aria-label={texts.chooseReport}
          title={report.title}
          value={report.id}
          onChange={(_, { value }) => {
            onChoose(value);
          }}
        >
          {reports.map((one) => (
            <option key={one.id} value={one.id}>
              {reportInShort(one, language)}
            </option>
          ))}
        </Select>
      )}
    </header>
  );
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
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} 40px 0 ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  choice: {
    minWidth: 0,
    '& select': {
      fontSize: tokens.fontSizeBase400,
      fontWeight: tokens.fontWeightSemibold,
      textOverflow: 'ellipsis',
    },
  },
});
