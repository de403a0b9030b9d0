import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { functionTexts } from '../wording/pane-functions';
import { formulasToTry } from './formulas';
import { FormulaItem } from './formula-item';
import { useLanguage } from './language-context';
import { SectionTitle } from './section-title';
import { TabPanel } from './tab-panel';

/** Formulas to try: each of the custom functions once. */
export function FunctionsView() {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  return (
    <TabPanel tab="functions">
      <SectionTitle>{texts.functionsTitle}</SectionTitle>
      <Body1 as="p" block className={styles.intro}>
        {texts.functionsIntro}
      </Body1>
      <ul className={styles.list}>
        {formulasToTry(language).map(({ name, about, formula }) => (
          <FormulaItem key={name} about={about} formula={formula} />
        ))}
      </ul>
    </TabPanel>
  );
}

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
