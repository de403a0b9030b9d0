import { makeStyles } from '@fluentui/react-components';
import { compare } from '../../core/health/compare';
import type { Scorecard } from '../../core/health/scorecard';
import type { ReportData } from '../../library/dataset';
import { reportScorecard } from '../../core/health/report-scorecard';
import { healthReportTexts } from '../../wording/health/health-report';
import { peerLine } from '../../wording/health/peers';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';

/** The areas side by side: each value, its distance to the median, and its rank where there is one. */
export function PeerList({ data, card, peers }: PeerListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const cards = [card, ...peers.map((other) => reportScorecard(other))];
  const titles = new Map([data, ...peers].map(({ report }) => [report.id, report.title]));
  return (
    <section className={styles.section}>
      <SectionTitle>{healthReportTexts(language).peers}</SectionTitle>
      <ul className={styles.list}>
        {compare(cards)
          .filter(({ median }) => median !== undefined)
          .map((row) => (
            <li key={row.criterion.id}>{peerLine(row, (id) => titles.get(id) ?? id, language)}</li>
          ))}
      </ul>
    </section>
  );
}

interface PeerListProps {
  readonly data: ReportData;
  readonly card: Scorecard;
  readonly peers: readonly ReportData[];
}

const useStyles = makeStyles({
  section: { marginTop: '20px' },
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});
