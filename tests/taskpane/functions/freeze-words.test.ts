import { LANGUAGES } from '../../../src/core/language';
import { functionTexts } from '../../../src/taskpane/functions/words';
import { undoTexts } from '../../../src/taskpane/workbook/undo-words';

test.each(LANGUAGES)(
  'what takes formulas back is named as it is called, and not Excel’s own undo (%s)',
  (language) => {
    const { freezeAbout } = functionTexts(language);
    expect(freezeAbout).toContain(undoTexts(language).undo);
    expect(freezeAbout).not.toMatch(/Ctrl|⌘/);
  },
);
