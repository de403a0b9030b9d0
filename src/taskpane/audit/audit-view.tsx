import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findingKey, isFolded, type Verdict } from '../../core/audit/finding';
import { auditReport, type AuditFinding } from '../../core/audit/rules';
import { setAround } from '../../library/document-set';
import { auditPaneTexts } from './words';
import { foldedSentence } from '../../wording/audit/audit-texts';
import { memoText } from '../../wording/audit/memo-text';
import { BusyButton } from '../controls/busy-button';
import { CopyButton } from '../controls/copy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import type { ReportViewProps } from '../view-props';
import { byWeight } from './by-weight';
import { FindingItem } from './finding-item';
import { VerdictFilter } from './verdict-filter';

/** 勾稽核查: the findings, what needs explaining first, each open to its figures; their counts are filters, and what agrees is folded into one. */
export function AuditView({ data, dataset, state, tell, tasks }: ReportViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy } = useTexts();
  const texts = auditPaneTexts(language);
  const whole = useMemo(() => setAround(data, dataset), [data, dataset]);
  const findings = useMemo(() => auditReport(whole), [whole]);
  const [chosen, setChosen] = useState<Verdict>();
  const folded = findings.filter(isFolded);
  const chance = folded.filter(({ isCoincidence }) => isCoincidence).length;
  const listed = byWeight(
    findings.filter((finding) => (chosen === undefined ? !isFolded(finding) : finding.verdict === chosen)),
  );
  const action = (
    <>
      <BusyButton
        primary
        text={texts.insert}
        waiting={state.activity === 'inserting' ? busy.inserting : undefined}
        disabled={!canAsk(state)}
        onPress={() => void tasks.insertTables(['audit'])}
      />
      <CopyButton
        text={texts.copy}
        title={texts.copyAbout}
        copied={texts.copied}
        failed={texts.copyFailed}
        content={() => memoText(listed, findings, data.report, language)}
      />
    </>
  );
  return (
    <TabPanel tab="audit" actions={action}>
      <SectionTitle>{texts.question}</SectionTitle>
      <VerdictFilter findings={findings} chosen={chosen} onChoose={setChosen} />
      {list(listed)}
      {chosen === undefined && folded.length > 0 && (
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
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  folded: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});
