import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Language } from '../core/language';
import { functionTexts } from './functions/words';
import { inputName } from '../wording/health/inputs';
import { refusalSentence } from '../wording/refusal-sentence';
import { unreadableReports } from '../wording/unreadable-parts';
import { useLanguage, useTexts } from './controls/language-context';
import { healthPaneTexts } from './health/words';
import { basketTexts } from './basket/words';
import { insertTexts } from './insert/words';
import type { Notice } from './notice';
import { undoTexts } from './workbook/undo-words';
import { workbookTexts } from './workbook/words';
import { paneTexts } from './words';

/** The sentence for what came of a task, and the button that takes it away. */
export function NoticeMessage({ notice, onDismiss, onUndo, onRecalculate }: NoticeMessageProps) {
  const language = useLanguage();
  const texts = useTexts();
  return (
    <MessageBar layout="multiline" intent={INTENTS[notice.kind] ?? 'success'}>
      <MessageBarBody>
        {sentence(notice, language)}
        {isTooLargeToUndo(notice) && ` ${undoTexts(language).wasTooLarge}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {onUndo && isUndoable(notice) && (
          <Button size="small" onClick={onUndo}>
            {undoTexts(language).undo}
          </Button>
        )}
        {onRecalculate && notice.kind === 'formulas-of-earlier-version' && (
          <Button size="small" onClick={onRecalculate}>
            {functionTexts(language).recalculate}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  /** Takes back what was written last; absent while Excel cannot be asked. */
  readonly onUndo: (() => void) | undefined;
  /** Has our formulas computed anew; absent while Excel cannot be asked. */
  readonly onRecalculate: (() => void) | undefined;
}

/** Whether it tells of a write that the workbook keeps, so that it can be undone. */
function isUndoable(notice: Notice): boolean {
  if (isTooLargeToUndo(notice)) return false;
  switch (notice.kind) {
    case 'inserted':
    case 'figures-written':
    case 'formula-written':
      return true;
    case 'refreshed':
      return notice.changes > 0;
    case 'memo-filled':
      return notice.filled > 0;
    case 'formulas-frozen':
      return notice.formulas > 0;
    default:
      return false;
  }
}

function isTooLargeToUndo(notice: Notice): boolean {
  return 'isTooLargeToUndo' in notice;
}

const INTENTS: Readonly<Partial<Record<Notice['kind'], 'error' | 'info'>>> = {
  refused: 'error',
  'kept-reports-read': 'error',
  'figure-absent': 'info',
  'formulas-of-earlier-version': 'info',
};

function sentence(notice: Notice, language: Language): string {
  const texts = paneTexts(language);
  const workbook = workbookTexts(language);
  const functions = functionTexts(language);
  const sentences = (done: string, protectedSheets: readonly string[]): string => {
    const gap = language === 'zh-CN' ? '' : ' ';
    return protectedSheets.length === 0 ? done : done + gap + functions.protectedLeft(protectedSheets);
  };
  switch (notice.kind) {
    case 'inserted':
      return insertTexts(language).inserted(
        notice.tables.map(({ worksheet, address }) => ({ worksheet, range: address.replace(/^.*!/, '') })),
      );
    case 'up-to-date':
      return workbook.upToDate(notice.tables, notice.left);
    case 'refreshed':
      return workbook.refreshed(notice.changes, notice.lockedSheets);
    case 'formulas-frozen':
      return sentences(functions.frozen(notice.formulas, notice.left), notice.protectedSheets);
    case 'formulas-restored':
      return functions.restored(notice.formulas, notice.left);
    case 'formulas-repaired':
      return sentences(functions.repaired(notice.formulas), notice.protectedSheets);
    case 'formulas-recalculated':
      return functions.recalculated(notice.sheets.length);
    case 'formulas-of-earlier-version':
      return functions.ofEarlierVersion(notice.sheets);
    case 'memo-filled':
      return healthPaneTexts(language).memoFilled(
        notice.filled,
        notice.worksheet,
        notice.left.map((id) => inputName(id, language)),
      );
    case 'formula-written':
      return texts.figureWritten(notice.address);
    case 'figures-written':
      return basketTexts(language).written(notice.figures, notice.worksheet, notice.range);
    case 'gesture-undone':
      return undoTexts(language).undone(notice);
    case 'log-inserted':
      return undoTexts(language).onSheet(notice.worksheet);
    case 'figure-absent':
      return texts.figureAbsent;
    case 'kept-reports-read':
      return unreadableReports(notice.unreadable, language);
    case 'refused':
      return refusalSentence(notice, language);
  }
}
