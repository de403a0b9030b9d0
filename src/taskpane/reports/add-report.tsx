import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { capitalised } from '../../wording/capitalised';
import { unreadableSentence } from '../../wording/unreadable-document';
import { BusyButton } from '../controls/busy-button';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import type { Unread } from './reports-state';
import { reportsTexts } from './words';

/** Where a report is pasted, dropped, opened, or taken from the selected cells; while it is read, how far it has come. */
export function AddReport({ state, tell, tasks }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reportsTexts(language);
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { pasted, reading, unread } = state.reports;
  const isReading = reading !== undefined;

  return (
    <section
      className={mergeClasses(styles.add, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={drop}
    >
      <SectionTitle>{isOver ? texts.dropHere : texts.add}</SectionTitle>
      <Textarea
        className={styles.text}
        textarea={{ className: styles.field, lang: 'zh-CN', spellCheck: false }}
        resize="vertical"
        aria-label={texts.paste}
        placeholder={texts.pasteHint}
        value={pasted}
        disabled={isReading}
        onChange={(_, { value }) => {
          tell({ kind: 'text-pasted', text: value });
        }}
      />
      {isReading ? (
        <div className={styles.reading}>
          <span role="status">{texts.readingOf(reading.name, reading.share)}</span>
          <ProgressBar value={reading.share} aria-label={reading.name} />
          <Button onClick={tasks.cancelReading}>{texts.cancel}</Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <BusyButton
            primary
            text={texts.read}
            waiting={undefined}
            disabled={pasted.trim() === ''}
            onPress={() => void tasks.readReport({ kind: 'text', text: pasted, name: texts.pastedName })}
          />
          <Button className={styles.action} onClick={() => chooser.current?.click()}>
            {texts.openFile}
          </Button>
          <BusyButton
            text={texts.useSelection}
            waiting={undefined}
            disabled={!canAsk(state)}
            onPress={() => void tasks.readSelection()}
          />
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept={KINDS}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // So that the same file can be chosen once more.
          target.value = '';
        }}
      />
      <div role="alert">
        {unread && (
          <MessageBar intent="warning" layout="multiline" className={styles.unread}>
            <MessageBarBody>{why(unread)}</MessageBarBody>
            {unread.because.kind === 'reading-ended' && (
              <MessageBarActions>
                <Button onClick={() => void tasks.readReportHere(unread.source)}>{texts.again}</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
    </section>
  );

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    const text = event.dataTransfer.getData('text/plain');
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
    else if (text !== '') tell({ kind: 'text-pasted', text });
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined || isReading) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await tasks.readReport({ kind: 'file', bytes, name: file.name });
  }

  function why({ because }: Unread): string {
    switch (because.kind) {
      case 'unreadable-document':
        return unreadableSentence(
          because.name === texts.pastedName ? { ...because, name: capitalised(because.name) } : because,
          language,
        );
      case 'document-fault':
        return texts.documentFaults[because.problem](because.detail);
      case 'reading-ended':
        return texts.brokenOff;
    }
  }
}

const KINDS = '.txt,.md,.html,.htm,.docx,.pdf,.json';

const useStyles = makeStyles({
  add: { marginBottom: tokens.spacingVerticalL, outlineOffset: '4px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  text: { width: '100%' },
  field: { minHeight: '120px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  action: { flexGrow: 1 },
  reading: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  unread: { marginTop: tokens.spacingVerticalS },
});
