import { makeStyles, tokens } from '@fluentui/react-components';
import { INPUT_IDS } from '../../core/health/health-input';
import { SETTING_IDS } from '../../core/health/settings';
import type { Language } from '../../core/language';
import { settingKey } from '../../sheets/tables/credit-memo/rows';
import type { UserInputs } from '../../sheets/refresh/user-inputs';
import { healthPaneTexts } from './words';
import { inputName } from '../../wording/health/inputs';
import { judgementTexts } from '../../wording/health/judgements';
import { missingSentence } from '../../wording/missing';
import { useLanguage } from '../controls/language-context';

/** What the user has filled in: what the scorecard takes, and what it cannot, with the reason. */
export function GivenFigures({ inputs: { given, settings, problems } }: { readonly inputs: UserInputs }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = healthPaneTexts(language);
  const lines = SETTING_IDS.filter((id) => settings[id] !== undefined);
  const taken = [
    ...given.map(({ input }) => inputName(input, language)),
    ...lines.map((id) => judgementTexts(language).settings[id]),
  ];
  return (
    <>
      {taken.length > 0 && <p className={styles.taken}>{texts.given(taken)}</p>}
      {problems.size > 0 && (
        <section aria-label={texts.problems} className={styles.problems}>
          {texts.problems}
          <ul className={styles.list}>
            {[...problems].map(([key, reason]) => (
              <li key={key}>{texts.problem(nameOf(key, language), missingSentence(reason, language))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function nameOf(key: string, language: Language): string {
  const input = INPUT_IDS.find((id) => id === key);
  const setting = SETTING_IDS.find((id) => settingKey(id) === key);
  if (input) return inputName(input, language);
  return setting ? judgementTexts(language).settings[setting] : key;
}

const useStyles = makeStyles({
  taken: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  problems: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
