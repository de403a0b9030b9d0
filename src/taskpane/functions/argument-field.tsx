import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TableCellAddRegular } from '@fluentui/react-icons/svg/table-cell-add';
import { useId, useState, type KeyboardEvent } from 'react';
import type { ParameterGuide } from '../../wording/functions/function-guide';
import { functionTexts } from './words';
import { useLanguage } from '../controls/language-context';
import { OfferedChoices, choiceId } from './offered-choices';
import { findChoices } from './function-search';

/**
 * One argument: typed, chosen from its list, or taken from the selected cells. The list stays under the field, and the
 * keyboard in it, while the arrows move through the choices.
 */
export function ArgumentField({ parameter, isExtra, typed, isInExcel, onType, onPick }: ArgumentFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  const [active, setActive] = useState<number>();
  const listId = useId();
  const { name, description, isOptional, list } = parameter;
  const isOpen = active !== undefined && list !== undefined;
  const choices = isOpen ? findChoices(list, typed, language).slice(0, MOST_CHOICES) : [];
  const isRequired = !isOptional && !isExtra;
  return (
    <Field
      className={styles.field}
      label={{
        children: (
          <>
            {name} {!isRequired && <Caption1>{isExtra ? texts.another : texts.optional}</Caption1>}
          </>
        ),
      }}
      required={isRequired}
      hint={description}
    >
      <div className={styles.line}>
        <Input
          className={styles.input}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          required={isRequired}
          {...(list !== undefined && {
            role: 'combobox',
            'aria-autocomplete': 'list' as const,
            'aria-expanded': choices.length > 0,
            ...(choices.length > 0 && {
              'aria-controls': listId,
              'aria-activedescendant': choiceId(listId, active ?? 0),
            }),
          })}
          aria-label={name}
          onChange={(_, { value }) => {
            setActive(0);
            onType(value);
          }}
          onClick={open}
          onBlur={() => {
            setActive(undefined);
          }}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing && list !== undefined) strike(event);
          }}
        />
        <Button
          icon={<TableCellAddRegular />}
          title={texts.pick}
          aria-label={texts.pickFor(name)}
          disabledFocusable={!isInExcel}
          onClick={onPick}
        />
      </div>
      {choices.length > 0 && (
        <OfferedChoices id={listId} choices={choices} active={active ?? 0} label={name} onChoose={choose} />
      )}
    </Field>
  );

  function open() {
    setActive(0);
  }

  function choose(index: number) {
    const choice = choices[index];
    if (choice === undefined) return;
    onType(choice.name);
    setActive(undefined);
  }

  function strike(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(isOpen && choices.length > 0 ? ((active ?? 0) + step + choices.length) % choices.length : 0);
    } else if (event.key === 'Enter' && isOpen) {
      choose(active ?? 0);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setActive(undefined);
    }
  }
}

interface ArgumentFieldProps {
  readonly parameter: ParameterGuide;
  /** Whether it is one more of an argument that repeats. */
  readonly isExtra: boolean;
  readonly typed: string;
  readonly isInExcel: boolean;
  readonly onType: (text: string) => void;
  /** Fills it with the selected cells. */
  readonly onPick: () => void;
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

/** More than these are found by typing. */
const MOST_CHOICES = 8;

const useStyles = makeStyles({
  field: { marginBottom: tokens.spacingVerticalM },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flex: '1 1 0', minWidth: 0 },
});
