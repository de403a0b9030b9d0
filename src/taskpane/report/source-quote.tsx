import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Observation } from '../../core/reading/observation';
import type { InContext } from '../../library/text/figure-card';
import { useCellLink } from './cell-link';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import { excerptOf } from './excerpt';
import { Mark } from '../controls/marked';
import { LineLink } from '../controls/line-link';

/** The sentence that a figure was read from, the figure marked in it, and the ways to the whole text and to its cell. */
export function SourceQuote({ context, isAlone = false, onOpen }: SourceQuoteProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const { before, sentence, after } = excerptOf(context);
  const linkOf = useCellLink();
  const toCell = context.observation && linkOf(context.observation);
  return (
    <>
      <blockquote className={styles.quote} lang="zh-CN">
        {isAlone && <span className={styles.around}>{before}</span>}
        {sentence.before}
        <Mark>{sentence.marked}</Mark>
        {sentence.after}
        {isAlone && <span className={styles.around}>{after}</span>}
      </blockquote>
      <LineLink className={styles.link} onClick={onOpen}>
        {texts.inReport}
      </LineLink>
      {toCell && (
        <LineLink className={mergeClasses(styles.link, styles.second)} onClick={toCell}>
          {texts.inSheet}
        </LineLink>
      )}
    </>
  );
}

interface SourceQuoteProps {
  readonly context: InContext & { readonly observation?: Observation };
  /** Whether there is room for what stands around the sentence. */
  readonly isAlone?: boolean;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: '1.7',
    overflowWrap: 'anywhere',
  },
  around: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { fontSize: tokens.fontSizeBase200 },
  second: { marginLeft: tokens.spacingHorizontalM },
});
