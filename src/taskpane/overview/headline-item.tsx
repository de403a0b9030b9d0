import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../controls/language-context';
import type { Headline } from './headline';
import { overviewTexts } from './words';

/** One indicator: its result, and a bar of it against its target, whose place a line marks. */
export function HeadlineItem({ headline, onChoose }: HeadlineItemProps) {
  const styles = useStyles();
  const texts = overviewTexts(useLanguage());
  const { name, value, growth, target } = headline;
  return (
    <li className={styles.item}>
      <Link
        className={styles.name}
        appearance="subtle"
        title={texts.showFigures(name)}
        onClick={() => {
          onChoose(headline.ids);
        }}
      >
        {name}
      </Link>
      <span className={styles.value}>{value}</span>
      <span className={styles.growth}>{growth}</span>
      {target && (
        <>
          {target.bar && (
            <span className={styles.bar} aria-hidden>
              <span className={styles.actual} style={{ width: percent(target.bar.actual) }} />
              <span className={styles.target} style={{ left: percent(target.bar.target) }} />
            </span>
          )}
          <span className={styles.against}>{texts.target(target.year, target.text)}</span>
        </>
      )}
    </li>
  );
}

interface HeadlineItemProps {
  readonly headline: Headline;
  readonly onChoose: (ids: readonly string[]) => void;
}

function percent(length: number): string {
  return `${(length * 100).toFixed(1)}%`;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(52px, auto)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  growth: { textAlign: 'right' },
  bar: {
    gridColumn: '1 / -1',
    position: 'relative',
    height: '6px',
    margin: `${tokens.spacingVerticalXXS} 2px`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  actual: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  target: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  against: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
