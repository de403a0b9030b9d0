import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeptReport } from '../../library/kept/kept-report';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { changesSince, earlierReading, yearsMoved } from './carried-over';
import { isOfAnotherYear } from './is-of-another-year';
import { particularsOf, type Particulars } from './particulars';
import { ParticularsFields } from './particulars-fields';
import { ProposedTable } from './proposed-table';
import { ReadingChangesList } from './reading-changes-list';
import { isCore } from './review-queue';
import { isUnknown } from './table-rows';
import { tableTexts } from './table-words';
import { reportsTexts } from './words';

/** What a source was read as: how much of it there is, and what it is, for the person to put right before it is kept. */
export function ProposalForm({ proposed, state, tell, tasks }: ProposalFormProps) {
  const styles = useStyles();
  const { busy } = useTexts();
  const language = useLanguage();
  const texts = reportsTexts(language);
  const tables = tableTexts(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const earlier = earlierReading(proposed, state.reports.kept);
  const [particulars, setParticulars] = useState({
    ...particularsOf((earlier ?? proposed).report),
    ...(proposed.report.year !== undefined && { year: proposed.report.year }),
  });
  const { observations, table } = proposed;
  const isEmpty = observations.length === 0;
  const isNamed = particulars.title.trim() !== '' && particulars.area.trim() !== '';

  const changes = useMemo(() => earlier && changesSince(earlier, proposed), [earlier, proposed]);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  const drop = () => {
    tell({ kind: 'proposal-dropped' });
  };
  const actions = (
    <>
      <BusyButton
        primary
        text={texts.keep}
        waiting={state.activity === 'keeping' ? busy.keeping : undefined}
        disabled={!canAsk(state) || !isNamed || isEmpty}
        onPress={() => void tasks.keepProposal(particulars)}
      />
      <BusyButton
        text={texts.drop}
        waiting={undefined}
        disabled={state.activity !== undefined}
        onPress={drop}
      />
    </>
  );
  return (
    <TabPanel tab="reports" actions={actions} onEscape={drop}>
      <SectionTitle ref={heading}>{texts.proposed}</SectionTitle>
      {table && (
        <Body1 as="p" block className={styles.counts}>
          {tables.readOf(
            table.address,
            table.worksheet.name,
            table.cells.filter(({ fate }) => fate === 'figure').length,
            table.cells.filter(isUnknown).length,
          )}
        </Body1>
      )}
      <Body1 as="p" block className={styles.counts}>
        {isEmpty
          ? tables.noFigures
          : texts.counts(
              observations.length,
              observations.filter(isCore).length,
              observations.filter(({ confidence }) => confidence === 'doubtful').length,
            )}
      </Body1>
      {earlier && changes && (
        <ReadingChangesList
          changes={changes}
          earlier={earlier}
          isOfOtherCells={earlier.report.sha256 !== proposed.report.sha256}
          yearsMoved={yearsMoved(earlier, proposed)}
        />
      )}
      {table && <ProposedTable proposed={proposed} />}
      <ParticularsFields particulars={particulars} onChange={setParticulars} />
      {table && isSaidOtherwise(particulars, proposed) && state.reports.proposedCells && (
        <Button className={styles.again} onClick={() => void tasks.readProposedAgain(particulars)}>
          {tables.readAsSaid}
        </Button>
      )}
      {isOfAnotherYear(proposed, particulars) && (
        <div className={styles.year}>
          <Body1 as="p" block>
            {texts.yearChanged}
          </Body1>
          <BusyButton
            text={texts.readForYear}
            waiting={undefined}
            disabled={state.reports.reading !== undefined}
            onPress={() => void tasks.readForYear(proposed, particulars.year)}
          />
        </div>
      )}
    </TabPanel>
  );
}

/** Whether a person says something of a table by which it would be read otherwise. */
function isSaidOtherwise(said: Particulars, { report }: KeptReport): boolean {
  return said.year !== report.year || said.kind !== report.kind || said.title !== report.title;
}

interface ProposalFormProps extends ViewProps {
  readonly proposed: KeptReport;
}

const useStyles = makeStyles({
  counts: { margin: `0 0 ${tokens.spacingVerticalM}` },
  again: { marginTop: tokens.spacingVerticalM },
  year: { marginTop: tokens.spacingVerticalM },
});
