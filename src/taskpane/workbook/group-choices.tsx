import { Checkbox } from '@fluentui/react-components';
import { isOnChoice, type Change } from '../../sheets/refresh/change';
import { useLanguage } from '../controls/language-context';
import type { ChangeLine } from './change-groups';
import { changeTexts } from './change-words';

/** Chooses many changes at once: all of a heading, and of edits all in one column; where there is but one, its own box is enough. */
export function GroupChoices({ lines, chosen, onChoose }: GroupChoicesProps) {
  const texts = changeTexts(useLanguage());
  const offered = lines.filter(({ change }) => isOnChoice(change));
  if (offered.length < 2) return null;
  const columns = [...new Set(offered.map(({ column }) => column))].map(
    (column) => [column, offered.filter((line) => line.column === column)] as const,
  );
  const isOfRows = offered.every(({ column }) => column === undefined);
  const choices = [
    { text: isOfRows ? texts.bringAllBack : texts.takeEveryReported, lines: offered },
    ...(columns.length > 1 ? columns : []).flatMap(([column, own]) =>
      column === undefined || own.length < 2 ? [] : [{ text: texts.takeAllReported(column), lines: own }],
    ),
  ];
  return choices.map((choice) => {
    const changes = choice.lines.map(({ change }) => change);
    const taken = changes.filter((change) => chosen.has(change)).length;
    return (
      <Checkbox
        key={choice.text}
        label={choice.text}
        checked={taken === changes.length || (taken > 0 && 'mixed')}
        onChange={(_, { checked }) => {
          onChoose(changes, checked === true);
        }}
      />
    );
  });
}

interface GroupChoicesProps {
  readonly lines: readonly ChangeLine[];
  readonly chosen: ReadonlySet<Change>;
  readonly onChoose: (changes: readonly Change[], isChosen: boolean) => void;
}
