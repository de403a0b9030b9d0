import { Body1, Button, Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ParameterGuide } from '../../wording/functions/function-guide';
import { functionTexts } from './words';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { findFunctions } from './function-search';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';

/** Every function with what it computes; below, what can be done to the formulas that stand in the workbook. */
export function FunctionList({ state, tell, tasks }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  const { busy } = useTexts();
  const { query, frozen } = state.functions;
  const topics = findFunctions(query, language);
  const first = topics[0]?.functions?.[0];
  const isBusy = !canAsk(state);
  const actions = (
    <>
      <BusyButton
        small
        text={texts.freeze}
        waiting={undefined}
        disabled={isBusy}
        onPress={() => void tasks.findFormulas('selection')}
      />
      {frozen !== undefined && frozen.formulas > 0 && (
        <BusyButton
          small
          text={texts.restore}
          title={texts.restoreAbout(frozen.formulas)}
          waiting={undefined}
          disabled={isBusy}
          onPress={() => void tasks.restoreFormulas()}
        />
      )}
      <BusyButton
        small
        text={texts.repair}
        title={texts.repairAbout}
        waiting={state.activity === 'refreshing' ? busy.refreshing : undefined}
        disabled={isBusy}
        onPress={() => void tasks.repairFormulas()}
      />
    </>
  );
  return (
    <TabPanel tab="functions" top={search()} actions={actions}>
      {first === undefined && (
        <Body1 as="p" block>
          {texts.noHits}
        </Body1>
      )}
      {topics.map(({ title, functions = [] }) => (
        <section key={title ?? ''} className={styles.topic}>
          {title !== undefined && <SectionTitle>{title}</SectionTitle>}
          <ul className={styles.list}>
            {functions.map(({ id, description, parameters }) => (
              <li key={id}>
                <Button
                  appearance="subtle"
                  className={styles.function}
                  onClick={() => {
                    tell({ kind: 'function-opened', id });
                  }}
                >
                  <span className={styles.name}>{id}</span>
                  <Caption1 className={styles.about}>{argumentList(parameters)}</Caption1>
                  <Caption1 block className={styles.about}>
                    {description}
                  </Caption1>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </TabPanel>
  );

  function search() {
    return (
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={texts.searchHint}
        aria-label={texts.search}
        dismiss={{ 'aria-label': texts.clearSearch }}
        autoComplete="off"
        onChange={(_, { value }) => {
          tell({ kind: 'functions-searched', query: value });
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing || query === '') return;
          if (key === 'Enter' && first !== undefined) tell({ kind: 'function-opened', id: first.id });
          if (key === 'Escape') tell({ kind: 'functions-searched', query: '' });
        }}
      />
    );
  }
}

/** As a signature has them: `(指标, [年度], …)`. */
function argumentList(parameters: readonly ParameterGuide[]): string {
  const names = parameters.map(({ name, isOptional, repeats }) => {
    const shown = isOptional ? `[${name}]` : name;
    return repeats ? `${shown}, …` : shown;
  });
  return `(${names.join(', ')})`;
}

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  topic: { marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  function: {
    display: 'block',
    width: '100%',
    maxWidth: 'none',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
