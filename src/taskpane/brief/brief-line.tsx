import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportData, Dataset } from '../../library/dataset';
import type { UserInputs } from '../../sheets/refresh/user-inputs';
import { BusyButton } from '../controls/busy-button';
import { CopyButton } from '../controls/copy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { briefPaneTexts } from './words';

/** The one-page brief of a report: on a sheet of its own, or on the clipboard for Word. It is made when it is asked for. */
export function BriefLine({ data, dataset, inputs, state, tasks }: BriefLineProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy } = useTexts();
  const texts = briefPaneTexts(language);
  const [isLive, setLive] = useState(false);
  return (
    <>
      <SectionTitle>{texts.title}</SectionTitle>
      <Caption1 block className={styles.about}>
        {texts.about}
      </Caption1>
      <Checkbox
        size="medium"
        label={texts.live}
        title={texts.liveAbout}
        checked={isLive}
        onChange={(_, { checked }) => {
          setLive(checked === true);
        }}
      />
      <div className={styles.actions}>
        <BusyButton
          small
          text={texts.insert}
          waiting={state.activity === 'inserting' ? busy.inserting : undefined}
          disabled={!canAsk(state)}
          onPress={() => void tasks.insertBrief(isLive)}
        />
        <CopyButton
          small
          text={texts.copy}
          title={texts.copyAbout}
          copied={texts.copied}
          failed={texts.notCopied}
          content={async () => {
            const { copiedBrief } = await import('./copied-brief');
            return copiedBrief({ data, dataset, language, inputs });
          }}
        />
      </div>
    </>
  );
}

interface BriefLineProps extends Pick<ViewProps, 'state' | 'tasks'> {
  /** With the documents of its area and year. */
  readonly data: ReportData;
  readonly dataset: Dataset;
  readonly inputs: UserInputs;
}

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
