import { makeStyles } from '@fluentui/react-components';
import type { PeerRow } from '../../core/health/compare';
import type { ReportData } from '../../library/dataset';
import { healthReportTexts } from '../../wording/health/health-report';
import { peerLine } from '../../wording/health/peers';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';

/** The areas side by side: each value, its distance to the median, and its rank where there is one. */
export function PeerList({ rows, data, peers }: PeerListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const titles = new Map([data, ...peers].map(({ report }) => [report.id, report.title]));
  return (
    <section className={styles.section}>
      <SectionTitle>{healthReportTexts(language).peers}</SectionTitle>
      <ul className={styles.list}>
        {rows
          .filter(({ median }) => median !== undefined)
          .map((row) => (
            <li key={row.criterion.id}>{peerLine(row, (id) => titles.get(id) ?? id, language)}</li>
          ))}
      </ul>
    </section>
  );
}

interface PeerListProps {
  /** The criteria over all of them. */
  readonly rows: readonly PeerRow[];
  readonly data: ReportData;
  readonly peers: readonly ReportData[];
}

const useStyles = makeStyles({
  section: { marginTop: '20px' },
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});
