import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { functionGuide, type ParameterGuide } from '../../wording/functions/function-guide';
import { functionTexts } from './words';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';

/** Every function with what it computes; below, what can be done to the formulas that stand in the workbook. */
export function FunctionList({ state, tell, tasks }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  const { busy } = useTexts();
  const { frozen } = state.functions;
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
      <BusyButton
        small
        text={texts.recalculate}
        title={texts.recalculateAbout}
        waiting={undefined}
        disabled={isBusy}
        onPress={() => void tasks.recalculateFormulas()}
      />
    </>
  );
  return (
    <TabPanel tab="functions" actions={actions}>
      {functionGuide(language).map(({ title, functions }) => (
        <section key={title} className={styles.topic}>
          <SectionTitle>{title}</SectionTitle>
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
