import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Choice } from '../../wording/functions/choice';

/** The choices for an argument, under its field. */
export function OfferedChoices({ id, choices, active, label, onChoose }: OfferedChoicesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  // In a low pane the list would open below the edge.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, choices.length]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {choices.map(({ name, stringValue, tooltip }, index) => (
        <li
          key={stringValue}
          id={choiceId(id, index)}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.choice, index === active && styles.active)}
          // The field keeps the keyboard, so that it does not close the list before the click arrives.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(index);
          }}
        >
          <Body1 className={styles.name}>{name}</Body1>
          <Caption1 className={styles.about}>{tooltip}</Caption1>
        </li>
      ))}
    </ul>
  );
}

interface OfferedChoicesProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  /** Which choice Enter takes, from 0. */
  readonly active: number;
  readonly label: string;
  readonly onChoose: (index: number) => void;
}

export function choiceId(list: string, index: number): string {
  return `${list}-${index}`;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalM,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
