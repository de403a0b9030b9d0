import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FigureChoices } from '../../sheets/figures/figure-choices';
import { useLanguage } from '../controls/language-context';
import { basketTexts } from './words';

/** How figures are written: as formulas or values, with what beside them, in which direction. Each choice holds at once, and is kept. */
export function FigureChoicesView({ choices, onChoose }: FigureChoicesViewProps) {
  const styles = useStyles();
  const texts = basketTexts(useLanguage());
  return (
    <div role="group" aria-label={texts.options} className={styles.choices}>
      <Field label={texts.as} size="small">
        <RadioGroup
          value={choices.as}
          onChange={(_, { value }) => {
            onChoose({ as: value === 'value' ? 'value' : 'formula' });
          }}
        >
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={texts.ways[way]} />
          ))}
        </RadioGroup>
      </Field>
      <div role="group" aria-label={texts.beside} className={styles.parts}>
        <span className={styles.label}>{texts.beside}</span>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            label={texts.parts[part]}
            checked={choices[part]}
            onChange={(_, { checked }) => {
              onChoose({ [part]: checked === true });
            }}
          />
        ))}
      </div>
      <Field label={texts.direction} size="small">
        <RadioGroup
          layout="horizontal"
          value={choices.direction}
          onChange={(_, { value }) => {
            onChoose({ direction: value === 'across' ? 'across' : 'down' });
          }}
        >
          {DIRECTIONS.map((direction) => (
            <Radio key={direction} value={direction} label={texts.directions[direction]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

interface FigureChoicesViewProps {
  readonly choices: FigureChoices;
  readonly onChoose: (choices: Partial<FigureChoices>) => void;
}

const WAYS = ['formula', 'value'] as const;
const PARTS = ['label', 'unit', 'source'] as const;
const DIRECTIONS = ['down', 'across'] as const;

const useStyles = makeStyles({
  choices: { flexBasis: '100%', maxHeight: '40vh', overflowY: 'auto' },
  parts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  label: { fontSize: tokens.fontSizeBase200, marginRight: tokens.spacingHorizontalS },
});
