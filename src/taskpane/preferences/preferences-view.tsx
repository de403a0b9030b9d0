import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLanguage, useTexts } from '../controls/language-context';
import type { Preferences } from './preferences';
import { LANGUAGE_CHOICES, LOOK_CHOICES, preferencesTexts } from './words';

/** The settings of the pane itself: each holds at once, and is remembered. */
export function PreferencesView({ preferences, onChoose }: PreferencesViewProps) {
  const styles = useStyles();
  const texts = preferencesTexts(useLanguage());
  const { settings } = useTexts();
  return (
    <div role="group" aria-label={settings} className={styles.settings}>
      <Field label={texts.language} size="small">
        <Select
          size="small"
          value={preferences.language}
          onChange={(_, { value }) => {
            const language = LANGUAGE_CHOICES.find((choice) => choice === value);
            if (language) onChoose({ language });
          }}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {texts.languages[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.look} size="small">
        <Select
          size="small"
          value={preferences.look}
          onChange={(_, { value }) => {
            const look = LOOK_CHOICES.find((choice) => choice === value);
            if (look) onChoose({ look });
          }}
        >
          {LOOK_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {texts.looks[choice]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

export interface PreferencesViewProps {
  readonly preferences: Preferences;
  readonly onChoose: (chosen: Partial<Preferences>) => void;
}

const useStyles = makeStyles({
  settings: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
