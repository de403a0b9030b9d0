import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeptReport } from '../../library/kept/kept-report';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { changesSince, sameText } from './carried-over';
import { particularsOf } from './particulars';
import { ParticularsFields } from './particulars-fields';
import { ReadingChangesList } from './reading-changes-list';
import { isCore } from './review-queue';
import { reportsTexts } from './words';

/** What a source was read as: how much of it there is, and what it is, for the person to put right before it is kept. */
export function ProposalForm({ proposed, state, tell, tasks }: ProposalFormProps) {
  const styles = useStyles();
  const { busy } = useTexts();
  const texts = reportsTexts(useLanguage());
  const heading = useRef<HTMLHeadingElement>(null);
  const earlier = sameText(proposed, state.reports.kept);
  const [particulars, setParticulars] = useState(particularsOf((earlier ?? proposed).report));
  const { observations } = proposed;
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
        disabled={!canAsk(state) || !isNamed}
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
      <Body1 as="p" block className={styles.counts}>
        {texts.counts(
          observations.length,
          observations.filter(isCore).length,
          observations.filter(({ confidence }) => confidence === 'doubtful').length,
        )}
      </Body1>
      {earlier && changes && <ReadingChangesList changes={changes} earlier={earlier} />}
      <ParticularsFields particulars={particulars} onChange={setParticulars} />
    </TabPanel>
  );
}

interface ProposalFormProps extends ViewProps {
  readonly proposed: KeptReport;
}

const useStyles = makeStyles({ counts: { margin: `0 0 ${tokens.spacingVerticalM}` } });
