import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { FigureChoicesView } from './figure-choices-view';
import { basketTexts } from './words';

/** The button that writes figures into the sheet, and the one that opens how they are written. */
export function InsertFigures({ addresses, state, tell, tasks }: InsertFiguresProps) {
  const texts = basketTexts(useLanguage());
  const { busy } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { selection, basket, activity } = state;
  const cell = selection?.address.replace(/^.*!/, '');
  return (
    <>
      {isOpen && (
        <FigureChoicesView
          choices={basket.choices}
          onChoose={(choices) => {
            tell({ kind: 'figure-choices-made', choices });
          }}
        />
      )}
      <BusyButton
        primary
        small
        text={texts.insert(addresses.length, cell)}
        waiting={activity === 'inserting' ? busy.inserting : undefined}
        disabled={!canAsk(state) || selection === undefined}
        onPress={() => void tasks.insertFigures(addresses)}
      />
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {texts.options}
      </Button>
    </>
  );
}

interface InsertFiguresProps extends ViewProps {
  readonly addresses: readonly string[];
}
