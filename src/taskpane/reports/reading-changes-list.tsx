import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import { useLanguage } from '../controls/language-context';
import { PointList } from '../controls/point-list';
import { settledIn } from './carried-over';
import { changedFields } from './changed-fields';
import { figureInShort } from './figure-in-short';
import { isMovedWithYear } from './moved-with-year';
import type { ReadingChanges, ReadingPair } from './reading-changes';
import { readingChangesTexts } from './reading-changes-words';
import { reviewTexts } from './review-words';

/** What another reading of a kept report would change, figure by figure, with what the person said of each before. */
export function ReadingChangesList({
  changes,
  earlier,
  isOfOtherCells,
  yearsMoved,
}: ReadingChangesListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = readingChangesTexts(language);
  const { fields } = reviewTexts(language);
  const { report } = earlier;
  // What was said of a cell that holds another number now is not carried over.
  const words = new Map(
    (isOfOtherCells ? [] : settledIn(earlier)).map(({ read, verdict }) => [read, verdict]),
  );
  const { come, gone, changed } = changes;
  return (
    <div className={styles.groups}>
      <Body1>{told()}</Body1>
      {group(texts.changedGroup, changed, ({ after }) => after.id, differing)}
      {group(texts.goneGroup, gone, idOf, lost)}
      {group(texts.comeGroup, come, idOf, inShort)}
    </div>
  );

  function told(): string {
    if (come.length + gone.length + changed.length === 0) return texts.noChanges;
    return isOfOtherCells ? texts.cellsChanged : texts.changes;
  }

  function group<Item>(
    title: (figures: number) => string,
    items: readonly Item[],
    keyOf: (item: Item) => string,
    shown: (item: Item) => ReactNode,
  ) {
    if (items.length === 0) return undefined;
    return (
      <details open={items.length <= FEW}>
        <summary className={styles.title}>{title(items.length)}</summary>
        <PointList>
          {items.map((item) => (
            <li key={keyOf(item)}>{shown(item)}</li>
          ))}
        </PointList>
      </details>
    );
  }

  function differing(pair: ReadingPair) {
    const word = words.get(pair.before);
    return (
      <>
        {inShort(pair.before)}
        {changedFields(pair, report, language).map(({ field, before, after }) => (
          <Caption1 key={field} block>
            {texts.fieldChanged(fields[field], before, after)}
          </Caption1>
        ))}
        {word && !isMovedWithYear(pair, yearsMoved) && note(texts.saidOfChanged[word.kind])}
      </>
    );
  }

  function lost(read: Observation) {
    const word = words.get(read);
    return (
      <>
        {inShort(read)}
        {word && note(texts.saidOfGone[word.kind])}
      </>
    );
  }

  function note(text: string) {
    return (
      <Caption1 block className={styles.note}>
        {text}
      </Caption1>
    );
  }

  function inShort(read: Observation): string {
    return figureInShort(report, read, language);
  }
}

interface ReadingChangesListProps {
  readonly changes: ReadingChanges;
  /** Whether what was read is the same table with other numbers in its cells. */
  readonly isOfOtherCells: boolean;
  /** The report as it is kept. */
  readonly earlier: KeptReport;
  /** How many years a person has moved the year of the report by. */
  readonly yearsMoved: number;
}

function idOf({ id }: Observation): string {
  return id;
}

/** More are a list to open. */
const FEW = 12;

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  title: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorStatusWarningForeground3 },
});
