import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LogEntry, LoggedChange, LoggedValue } from '../../sheets/undo/gesture-log';
import { gestureLogTexts } from '../../wording/gesture-log';
import { useLanguage } from '../controls/language-context';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { undoTexts } from './undo-words';

/** What we wrote into the workbook, folded away; the last of it can be undone. */
export function WrittenLog({ state, tasks }: Pick<ViewProps, 'state' | 'tasks'>) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = undoTexts(language);
  const words = gestureLogTexts(language);
  const [isOpen, setIsOpen] = useState(false);
  const { log } = state.workbook;
  const isBusy = !canAsk(state);

  useEffect(() => {
    if (isOpen && log === undefined && !isBusy) void tasks.readLog();
  }, [isOpen, log, isBusy, tasks]);

  return (
    <section aria-label={words.title} className={styles.section}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void tasks.undoLast()}>
          {texts.undo}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? texts.hide : texts.show}
        </Button>
      </div>
      {isOpen && log !== undefined && written(log)}
    </section>
  );

  function written(entries: readonly LogEntry[]) {
    if (entries.length === 0) return <Body1 block>{texts.none}</Body1>;
    return (
      <>
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.at}>{entryOf(entry)}</li>
          ))}
        </ul>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void tasks.insertLog()}>
          {texts.asSheet}
        </Button>
      </>
    );
  }

  function entryOf({ at, gesture, tables, formulas }: LogEntry) {
    return (
      <>
        <Caption1 block className={styles.muted}>
          {words.time(at)}
        </Caption1>
        <Body1 block>
          {words.gestures[gesture]}
          {formulas > 0 && ` · ${words.formulas(formulas)}`}
        </Body1>
        {tables.map(({ title, version, versionBefore, changes }) => (
          <div key={title}>
            <Caption1 block>
              {[
                title,
                changes.length > 0 && words.changes(changes.length),
                version !== undefined && `${words.headers.version} ${words.version(version, versionBefore)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Caption1>
            <ul className={styles.changes}>
              {changes.slice(0, MOST).map((change, index) => (
                <li key={index}>
                  <Caption1>{changeOf(change)}</Caption1>
                </li>
              ))}
            </ul>
            {changes.length > MOST && <Caption1 block>{texts.more(changes.length - MOST)}</Caption1>}
          </div>
        ))}
      </>
    );
  }

  function changeOf({ row, column, from, to }: LoggedChange): string {
    if (column === undefined) return `${row} · ${words.rowAdded}`;
    const place = [row, column].filter(Boolean).join(' · ');
    return `${place} ${shown(from)} → ${shown(to)}`.trim();
  }

  function shown(value: LoggedValue): string {
    return value === '' ? words.empty : String(value);
  }
}

/** More are told by their number. */
const MOST = 8;

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  changes: { listStyleType: 'none', margin: 0, padding: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});
