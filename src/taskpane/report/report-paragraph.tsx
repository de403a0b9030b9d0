import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { SourceSpan } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Piece } from '../../library/text/paragraphs';
import { useLanguage } from '../controls/language-context';
import { addressOf } from '../../core/reading/reading-address';
import { reportTexts } from './words';
import { cutSentence } from './cut-sentence';
import { readingName } from '../../wording/reading-name';

/** One paragraph of the report. Rendered anew only where the keyboard comes or goes. */
export const ReportParagraph = memo(function ReportParagraph(props: ReportParagraphProps) {
  const { report, pieces, current, sentence, opened, onChoose, onShow } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { toCell } = reportTexts(language);
  return (
    <p className={styles.paragraph}>
      {cutSentence(pieces, sentence).map((piece) => {
        const { start, text, isHighlighted, observations, statements } = piece;
        const reads = [...observations, ...statements];
        const choose = (isShown: boolean) => {
          if (isShown) onShow(reads.map(({ report: home, id }) => addressOf(home, { id })));
          else onChoose(reads.map(({ id }) => id));
        };
        const highlight = isHighlighted && styles.highlighted;
        if (reads.length === 0) {
          return (
            <span key={start} className={highlight || undefined}>
              {text}
            </span>
          );
        }
        return (
          <span
            key={start}
            role="button"
            tabIndex={start === current ? 0 : -1}
            data-start={start}
            className={mergeClasses(styles.figure, highlight, isOpened(reads) && styles.opened)}
            aria-label={`${text} ${reads.map((read) => readingName(report, read, language)).join(' ')}`}
            title={toCell}
            onClick={({ ctrlKey, metaKey }) => {
              choose(ctrlKey || metaKey);
            }}
            onKeyDown={({ key, ctrlKey, metaKey }) => {
              if (key === 'Enter' || key === ' ') choose(ctrlKey || metaKey);
            }}
          >
            {text}
          </span>
        );
      })}
    </p>
  );

  function isOpened(reads: readonly { readonly id: string }[]): boolean {
    return reads.some(({ id }) => id === opened);
  }
});

interface ReportParagraphProps {
  readonly report: Report;
  readonly pieces: readonly Piece[];
  /** The figure here that the Tab key reaches, by where it starts. */
  readonly current: number | undefined;
  /** The sentence here that is highlighted. */
  readonly sentence: SourceSpan | undefined;
  /** The observation or statement at which the text was opened. */
  readonly opened: string | undefined;
  readonly onChoose: (ids: readonly string[]) => void;
  /** Goes to the cell of the workbook that shows a figure, known by its address. */
  readonly onShow: (addresses: readonly string[]) => void;
}

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalM}`, lineHeight: '1.7', overflowWrap: 'anywhere' },
  figure: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  opened: { textDecorationStyle: 'solid', textDecorationThickness: '2px' },
  highlighted: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    '@media (forced-colors: active)': {
      backgroundColor: 'Mark',
      color: 'MarkText',
      forcedColorAdjust: 'none',
    },
  },
});
