import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ISSUES } from '../../self-check/built-from';
import type { CheckResult } from '../../self-check/check-result';
import { CHECKS } from '../../self-check/checks';
import { issueAddress } from '../../self-check/issue-address';
import type { ResultFile } from '../../self-check/result-file';
import { BusyButton } from '../controls/busy-button';
import { LineLink } from '../controls/line-link';
import { CopyButton } from '../controls/copy-button';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { HandRequest } from './hand-request';
import { ResultItem } from './result-item';
import { selfCheckTexts } from './words';

/** The checks of this Excel: how far they have come, what each came to, and the result to be copied or reported. */
export function SelfCheckView({ state, tell, tasks }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = selfCheckTexts(language);
  const supportPage = language === 'zh-CN' ? 'support-zh-cn.html' : 'support.html';
  const { results, running, asked, file } = state.selfCheck;
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = CHECKS.find(({ id }) => id === asked);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  const close = () => {
    tell({ kind: 'self-check-closed' });
  };
  const isRunning = running !== undefined && file === undefined;
  const actions = isRunning ? (
    <BusyButton text={texts.cancel} waiting={undefined} disabled={false} onPress={tasks.cancelChecks} />
  ) : (
    <>
      <BusyButton
        primary={file === undefined}
        text={file === undefined ? texts.start : texts.again}
        waiting={undefined}
        disabled={!canAsk(state)}
        onPress={() => void tasks.checkExcel()}
      />
      <BusyButton text={texts.back} waiting={undefined} disabled={false} onPress={close} />
    </>
  );
  return (
    <TabPanel tab="workbook" actions={actions} isRead onEscape={isRunning ? undefined : close}>
      <SectionTitle ref={heading}>{texts.title}</SectionTitle>
      <Body1 as="p" block className={styles.promise}>
        {texts.promise}
      </Body1>
      {asking?.kind === 'by-hand' && <HandRequest check={asking} onAnswer={tasks.answerCheck} />}
      <div role="status" className={styles.status}>
        {isRunning && asking === undefined && (
          <>
            <Body1>{texts.progress(results.length, CHECKS.length)}</Body1>
            <ProgressBar max={CHECKS.length} value={results.length} />
          </>
        )}
        {file && <Body1>{texts.summary(countsOf(results))}</Body1>}
      </div>
      {file && handOver(file)}
      {file && (
        <ul className={styles.list}>
          {results
            .filter(wasBegun)
            .sort(byWeight)
            .map((result) => (
              <ResultItem key={result.id} result={result} />
            ))}
        </ul>
      )}
    </TabPanel>
  );

  function handOver(whole: ResultFile) {
    return (
      <div className={styles.handOver}>
        <CopyButton
          text={texts.copy}
          title={texts.copyTitle}
          copied={texts.copied}
          failed={texts.copyFailed}
          content={() => JSON.stringify(whole, undefined, 2)}
        />
        {ISSUES === undefined ? (
          <Body1 as="p" block className={styles.sendIt}>
            {texts.sendIt}{' '}
            <LineLink href={supportPage} target="_blank" rel="noreferrer">
              {texts.supportPage}
            </LineLink>
          </Body1>
        ) : (
          <Button
            as="a"
            href={issueAddress(ISSUES, whole)}
            target="_blank"
            rel="noreferrer"
            title={texts.reportTitle}
          >
            {texts.report}
          </Button>
        )}
      </div>
    );
  }
}

/** What differs is looked at first, and what passed last. */
const WEIGHTS: Readonly<Record<CheckResult['kind'], number>> = {
  differs: 0,
  failed: 1,
  skipped: 2,
  passed: 3,
};

/** Of checks that were stopped before they began there is nothing to tell, one by one. */
function wasBegun(result: CheckResult): boolean {
  return result.kind !== 'skipped' || result.reason !== 'cancelled';
}

function byWeight(one: CheckResult, other: CheckResult): number {
  return WEIGHTS[one.kind] - WEIGHTS[other.kind];
}

function countsOf(results: readonly CheckResult[]): Readonly<Record<CheckResult['kind'], number>> {
  const counts = { passed: 0, differs: 0, failed: 0, skipped: 0 };
  for (const { kind } of results) counts[kind] += 1;
  return counts;
}

const useStyles = makeStyles({
  promise: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  status: { display: 'grid', gap: tokens.spacingVerticalXS },
  handOver: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  sendIt: { margin: 0, width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});
