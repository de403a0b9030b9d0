import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Report } from '../core/reading/report';
import { reportInShort } from '../wording/report-in-short';
import { useLanguage, useTexts } from './controls/language-context';

/** The reports to choose from, the one spoken of chosen. */
export function ReportChoice({ report, reports, onChoose }: ReportChoiceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  return (
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
  );
}

export interface ReportChoiceProps {
  readonly report: Report;
  /** All that there are. */
  readonly reports: readonly Report[];
  /** Another is to be spoken of, by its id. */
  readonly onChoose: (report: string) => void;
}

const useStyles = makeStyles({
  choice: {
    minWidth: 0,
    '& select': {
      fontSize: tokens.fontSizeBase400,
      fontWeight: tokens.fontWeightSemibold,
      textOverflow: 'ellipsis',
    },
  },
});
