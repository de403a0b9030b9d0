import { makeStyles, tokens } from '@fluentui/react-components';
import { readingsOf } from '../../core/audit/finding';
import type { AuditFinding } from '../../core/audit/rules';
import type { ReportData } from '../../library/dataset';
import { quoteOf } from '../../library/text/quote';
import { auditPaneTexts } from './words';
import { toldFinding, toldReading } from '../../wording/audit/audit-texts';
import { Fact } from '../controls/fact';
import { useLanguage } from '../controls/language-context';
import { OpeningItem } from '../controls/opening-item';
import { VerdictMark } from './verdict-mark';
import { LineLink } from '../controls/line-link';

/** A finding: its verdict, its matter, and the two numbers against each other; it opens to the sentence, the two numbers, and the figures with their sentences. */
export function FindingItem({ finding, data, onChoose }: FindingItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = auditPaneTexts(language);
  const { matter, verdict, expected, found, against, sentence } = toldFinding(finding, data.report, language);
  return (
    <OpeningItem
      line={
        <>
          <VerdictMark verdict={finding.verdict} word={verdict} />
          <span className={styles.matter}>{matter}</span>
          {against !== '' && <span className={styles.against}>{against}</span>}
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.sentence}>{sentence}</p>
        <dl className={styles.facts}>
          {expected !== '' && <Fact name={texts.expected}>{expected}</Fact>}
          {found !== '' && <Fact name={texts.found}>{found}</Fact>}
          <Fact name={texts.figures}>
            <ul className={styles.list}>
              {readingsOf(finding).map((reading) => {
                const told = toldReading(reading, data.report, language);
                return (
                  <li key={reading.id}>
                    <LineLink
                      className={styles.figure}
                      aria-label={texts.showFigure(told)}
                      onClick={() => {
                        onChoose(reading.id);
                      }}
                    >
                      {told}
                    </LineLink>
                    <q className={styles.quote} lang="zh-CN">
                      {quoteOf(data, reading)}
                    </q>
                  </li>
                );
              })}
            </ul>
          </Fact>
        </dl>
      </div>
    </OpeningItem>
  );
}

interface FindingItemProps {
  readonly finding: AuditFinding;
  readonly data: ReportData;
  /** Goes to the card of a figure or statement, known by its id. */
  readonly onChoose: (reading: string) => void;
}

const useStyles = makeStyles({
  matter: { padding: `0 ${tokens.spacingHorizontalXS}` },
  against: { display: 'inline-block', fontWeight: tokens.fontWeightSemibold },
  body: {
    marginBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  figure: { fontSize: tokens.fontSizeBase200 },
  quote: { display: 'block', color: tokens.colorNeutralForeground2 },
});
