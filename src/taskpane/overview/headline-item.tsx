import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../controls/language-context';
import { ValueBar } from '../controls/value-bar';
import type { Headline } from './headline';
import { overviewTexts } from './words';
import { LineLink } from '../controls/line-link';

/** One indicator: its result, and a bar of it against its target, whose place a line marks. */
export function HeadlineItem({ headline, onChoose }: HeadlineItemProps) {
  const styles = useStyles();
  const texts = overviewTexts(useLanguage());
  const { name, value, growth, target } = headline;
  return (
    <li className={styles.item}>
      <LineLink
        className={styles.name}
        appearance="subtle"
        title={texts.showFigures(name)}
        onClick={() => {
          onChoose(headline.ids);
        }}
      >
        {name}
      </LineLink>
      <span className={styles.value}>{value}</span>
      <span className={styles.growth}>{growth}</span>
      {target && (
        <>
          {target.bar && (
            <span className={styles.bar}>
              <ValueBar
                stretch={{
                  value: target.bar.actual,
                  lines: [{ id: 'target', at: target.bar.target }],
                  peers: [],
                }}
              />
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

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(52px, auto)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  growth: { textAlign: 'right' },
  bar: { gridColumn: '1 / -1' },
  against: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
