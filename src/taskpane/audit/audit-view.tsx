import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findingKey, isFolded } from '../../core/audit/finding';
import { auditReport, type AuditFinding } from '../../core/audit/rules';
import { setAround } from '../../library/document-set';
import { auditPaneTexts } from './words';
import { foldedSentence, verdictCounts } from '../../wording/audit/audit-texts';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import type { ReportViewProps } from '../view-props';
import { FindingItem } from './finding-item';

/** 勾稽核查: the findings, what needs explaining first, each open to its figures; what agrees is folded into a count. */
export function AuditView({ data, dataset, state, tell, tasks }: ReportViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy } = useTexts();
  const texts = auditPaneTexts(language);
  const whole = useMemo(() => setAround(data, dataset), [data, dataset]);
  const findings = useMemo(() => auditReport(whole), [whole]);
  const folded = findings.filter(isFolded);
  const chance = folded.filter(({ isCoincidence }) => isCoincidence).length;
  const action = (
    <BusyButton
      primary
      text={texts.insert}
      waiting={state.activity === 'inserting' ? busy.inserting : undefined}
      disabled={!canAsk(state)}
      onPress={() => void tasks.insertTables(['audit'])}
    />
  );
  return (
    <TabPanel tab="audit" actions={action}>
      <SectionTitle>{texts.question}</SectionTitle>
      <p className={styles.sentence}>{verdictCounts(findings, language)}</p>
      {list(findings.filter((finding) => !isFolded(finding)))}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary className={styles.summary}>
            {foldedSentence(folded.length - chance, chance, language)}
          </summary>
          {list(folded)}
        </details>
      )}
    </TabPanel>
  );

  function list(shown: readonly AuditFinding[]) {
    return (
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            data={whole}
            onChoose={(id) => {
              tell({ kind: 'figures-chosen', ids: [id] });
            }}
          />
        ))}
      </ul>
    );
  }
}

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  folded: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});
