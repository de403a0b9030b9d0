import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { InputId } from '../../core/health/health-input';
import { isMissing } from '../../core/missing';
import { missingSentence } from '../../wording/missing';
import { useLanguage } from '../controls/language-context';
import { typedFigure } from './typed-figure';
import { healthPaneTexts } from './words';

/** A figure that a report lacks: its name, what it would allow, and a field for it. What is wrong with it is said once it is left. */
export function AskedFigure({ id, name, unit, allows, typed, onType, onEnter }: AskedFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const said = useId();
  const [isLeft, setLeft] = useState(true);
  const figure = typed === undefined || typed.trim() === '' ? undefined : typedFigure(id, typed);
  const problem = isLeft && figure && isMissing(figure) ? missingSentence(figure, language) : undefined;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      {typed !== undefined && (
        <Input
          className={styles.field}
          input={{ className: styles.number }}
          size="small"
          value={typed}
          autoComplete="off"
          inputMode="decimal"
          contentAfter={<span className={styles.unit}>{unit}</span>}
          aria-label={healthPaneTexts(language).inUnit(name, unit)}
          aria-describedby={said}
          aria-invalid={problem !== undefined}
          onFocus={() => {
            setLeft(false);
          }}
          onBlur={() => {
            setLeft(true);
          }}
          onChange={(_, { value }) => {
            onType(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            setLeft(true);
            onEnter();
          }}
        />
      )}
      <span id={said} className={styles.said}>
        {problem ?? healthPaneTexts(language).allows(allows)}
      </span>
    </li>
  );
}

interface AskedFigureProps {
  readonly id: InputId;
  readonly name: string;
  /** In which a bare number is meant. */
  readonly unit: string;
  /** The criteria that wait for it. */
  readonly allows: readonly string[];
  /** What is typed so far; absent where the credit memo has no cell for it. */
  readonly typed?: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  // A border less, and what takes the pointer is as high as a target has to be.
  field: { width: '148px', minHeight: '26px' },
  number: { textAlign: 'right', minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  said: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
