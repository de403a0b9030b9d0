import { Body1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { FORMULA_SCOPES } from '../../excel/our-formulas';
import { MOST_CELLS } from '../../sheets/undo/most-characters';
import { undoTexts } from '../workbook/undo-words';
import { functionTexts } from './words';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { BackButton } from './back-button';
import type { Freezing } from './functions-state';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';

/** Which formulas of ours are to become values: where they are, how many, and the button that does it. */
export function FreezeView({ freezing: { scope, found }, state, tell, tasks }: FreezeViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  const { busy } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const formulas = found?.sheets.reduce((sum, { areas }) => sum + areas.length, 0);
  const cell = state.selection?.address;

  useEffect(() => {
    heading.current?.focus();
  }, []);
  const selectedAtCount = useRef(cell);
  useEffect(() => {
    if (scope === 'workbook' || selectedAtCount.current === cell) return;
    selectedAtCount.current = cell;
    void tasks.findFormulas(scope);
  }, [scope, cell, tasks]);

  const actions = (
    <BusyButton
      primary
      text={formulas === undefined || formulas === 0 ? texts.freeze : texts.freezeNow(formulas)}
      waiting={state.activity === 'refreshing' ? busy.refreshing : undefined}
      disabled={!canAsk(state) || !formulas}
      onPress={() => void tasks.freezeFormulas()}
    />
  );
  return (
    <TabPanel tab="functions" top={<BackButton onPress={close} />} actions={actions} onEscape={close}>
      <SectionTitle ref={heading}>{texts.freezeTitle}</SectionTitle>
      <Body1 as="p" block className={styles.about}>
        {texts.freezeAbout}
      </Body1>
      <RadioGroup
        aria-label={texts.scope}
        value={scope}
        onChange={(_, { value }) => {
          const chosen = FORMULA_SCOPES.find((one) => one === value);
          if (chosen) void tasks.findFormulas(chosen);
        }}
      >
        {FORMULA_SCOPES.map((one) => (
          <Radio key={one} value={one} label={texts.scopes[one]} />
        ))}
      </RadioGroup>
      <Body1 as="p" block role="status" className={styles.found}>
        {formulas === undefined ? texts.counting : texts.formulasFound(formulas)}{' '}
        {found !== undefined &&
          found.protectedSheets.length > 0 &&
          texts.protectedLeft(found.protectedSheets)}{' '}
        {formulas !== undefined && formulas > MOST_CELLS && undoTexts(language).willBeTooLarge}
      </Body1>
    </TabPanel>
  );

  function close() {
    tell({ kind: 'functions-closed' });
  }
}

interface FreezeViewProps extends ViewProps {
  readonly freezing: Freezing;
}

const useStyles = makeStyles({
  about: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  found: { margin: `${tokens.spacingVerticalS} 0` },
});
