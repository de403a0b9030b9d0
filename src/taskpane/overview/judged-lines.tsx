import { useMemo } from 'react';
import { auditReport } from '../../core/audit/rules';
import { reportScorecard } from '../../core/health/report-scorecard';
import { summaryOf } from '../../core/health/summary';
import type { ReportData } from '../../library/dataset';
import { NO_INPUTS, type UserInputs } from '../../sheets/refresh/user-inputs';
import { verdictCounts } from '../../wording/audit/audit-texts';
import { inputName } from '../../wording/health/inputs';
import { summaryHeadline } from '../../wording/health/summary';
import { useLanguage } from '../controls/language-context';
import type { Tab } from '../pane-frame';
import { LedLine } from './led-line';
import { overviewTexts } from './words';

/** What can be judged of a report, what does not agree in it, and what is missing, in a line each. */
export function JudgedLines({ whole, inputs = NO_INPUTS, onOpen }: JudgedLinesProps) {
  const language = useLanguage();
  const texts = overviewTexts(language);
  const summary = summaryOf(useMemo(() => reportScorecard(whole, inputs), [whole, inputs]));
  const findings = useMemo(() => auditReport(whole), [whole]);
  return (
    <>
      <LedLine
        name={texts.health}
        text={summaryHeadline(summary, language)}
        onOpen={() => {
          onOpen('health');
        }}
      />
      <LedLine
        name={texts.audit}
        text={verdictCounts(findings, language)}
        onOpen={() => {
          onOpen('audit');
        }}
      />
      {summary.needs.length > 0 && (
        <LedLine
          name={texts.missing}
          text={texts.missingOf(
            summary.needs.slice(0, MOST_NEEDS).map((id) => inputName(id, language)),
            summary.needs.length,
          )}
          onOpen={() => {
            onOpen('health');
          }}
        />
      )}
    </>
  );
}

interface JudgedLinesProps {
  /** The report, with what belongs to it. */
  readonly whole: ReportData;
  /** What the user has put in for it. */
  readonly inputs: UserInputs | undefined;
  readonly onOpen: (tab: Tab) => void;
}

const MOST_NEEDS = 3;
