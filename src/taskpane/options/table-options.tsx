import { Caption1, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../core/language';
import { AS_PRINTED, type TableOptions } from '../../sheets/plan/table-request';
import type { TableChoices } from '../../sheets/tables/table-choices';
import { LANGUAGE_NAMES } from '../../wording/language-names';
import { useLanguage } from '../controls/language-context';
import { withOne } from '../with-one';
import type { Telling } from './telling';
import { MONEY_UNITS, optionTexts } from './words';

/** How tables are told: what none of them can follow is not offered. */
export function TableOptionsForm({ telling, choices, canHoldSources, isStanding, onChoose }: FormProps) {
  const styles = useStyles();
  const texts = optionTexts(useLanguage());
  const { language, unit, options } = telling;
  const choose = (asked: Partial<Telling>): void => {
    onChoose({ ...telling, ...asked });
  };
  const formulas = options.formulas ?? 'values';
  const source = options.source ?? 'column';
  const sources = (['column', 'cell', 'none'] as const).filter((one) => one !== 'cell' || canHoldSources);
  const isTranslated = !isStanding || choices.canBeTranslated;
  return (
    <div className={styles.form}>
      {choices.hasMoney && (
        <Field label={texts.unit} {...(unit === AS_PRINTED && { hint: texts.chartsGo })}>
          <Select
            size="small"
            value={unit}
            onChange={(_, { value }) => {
              choose({ unit: value });
            }}
          >
            {MONEY_UNITS.filter((one) => one !== AS_PRINTED || !isStanding || !choices.hasCharts).map(
              (one) => (
                <option key={one} value={one}>
                  {texts.unitNamed(one)}
                </option>
              ),
            )}
          </Select>
        </Field>
      )}
      {isTranslated && (
        <Field label={texts.language}>
          <Select
            size="small"
            value={language}
            onChange={(_, { value }) => {
              choose({ language: LANGUAGES.find((one) => one === value) ?? language });
            }}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choices.formulas.length > 0 && (
        <Field label={texts.formulas} hint={texts.formulasAbout[formulas]}>
          <Select
            size="small"
            value={formulas}
            onChange={(_, { value }) => {
              const chosen = choices.formulas.find((one) => one === value);
              choose({ options: withOption(options, 'formulas', chosen) });
            }}
          >
            {(['values', ...choices.formulas] as const).map((one) => (
              <option key={one} value={one}>
                {texts.formulaChoices[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choices.hasSources && (
        <Field label={texts.source}>
          <Select
            size="small"
            value={source}
            onChange={(_, { value }) => {
              const chosen = value === 'cell' || value === 'none' ? value : undefined;
              choose({ options: withOption(options, 'source', chosen) });
            }}
          >
            {sources.map((one) => (
              <option key={one} value={one}>
                {texts.sourceChoices[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choices.canBeTitled && !isStanding && (
        <Checkbox
          label={texts.titled}
          title={texts.titledAbout}
          checked={options.titled ?? false}
          onChange={(_, { checked }) => {
            choose({ options: withOption(options, 'titled', checked === true ? true : undefined) });
          }}
        />
      )}
      {choices.columns.length > 0 && (
        <fieldset className={styles.columns}>
          <legend>
            <Caption1>{texts.columns}</Caption1>
          </legend>
          {choices.columns.map(({ id, header }) => (
            <Checkbox
              key={id}
              label={header}
              checked={!(options.without ?? []).includes(id)}
              onChange={(_, { checked }) => {
                const without = withOne(options.without ?? [], id, checked !== true);
                choose({ options: withOption(options, 'without', without.length > 0 ? without : undefined) });
              }}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface FormProps {
  readonly telling: Telling;
  readonly choices: TableChoices;
  readonly canHoldSources: boolean;
  /** Whether it is about a table that stands already. */
  readonly isStanding: boolean;
  readonly onChoose: (telling: Telling) => void;
}

/** The options with one of them chosen, or without it. */
function withOption<Name extends keyof TableOptions>(
  options: TableOptions,
  name: Name,
  choice: TableOptions[Name] | undefined,
): TableOptions {
  const entries = Object.entries(options).filter(([other]) => other !== name);
  return Object.fromEntries(choice === undefined ? entries : [...entries, [name, choice]]);
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  columns: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    '> legend': { padding: 0, color: tokens.colorNeutralForeground2 },
  },
});
