import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import { Marked } from './marked';
import type { HitLine, HitList } from './report-search';
import { hitId, HITS_ID } from './search-field';

/** What a search found, the best first. */
export function Hits({ list: { lines, found }, active, onChoose }: HitsProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, lines]);
  const count = lines.length < found ? texts.firstHits(lines.length, found) : texts.hits(found);
  return (
    <>
      <Caption1 block role="status" className={styles.count}>
        {found === 0 ? texts.noHits : count}
      </Caption1>
      {found > 0 && (
        <ul ref={list} id={HITS_ID} role="listbox" aria-label={texts.search} className={styles.list}>
          {lines.map((line, index) => (
            <li
              key={line.id}
              id={hitId(index)}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.hit, index === active && styles.active)}
              onClick={() => {
                onChoose(index);
              }}
            >
              <Hit line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface HitsProps {
  readonly list: HitList;
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

function Hit({ line: { name, printed, about, found } }: { readonly line: HitLine }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.first}>
        <Body1 className={styles.name}>
          <Marked {...name} />
        </Body1>
        <Body1 className={styles.printed} lang="zh-CN">
          <Marked {...printed} />
        </Body1>
      </span>
      <Caption1 block className={styles.about}>
        {about.map((part, index) => (
          <Fragment key={part.text}>
            {index > 0 && ' · '}
            <Marked {...part} />
          </Fragment>
        ))}
      </Caption1>
      {found && (
        <Caption1 block className={styles.about} lang="zh-CN">
          <Marked {...found} />
        </Caption1>
      )}
    </>
  );
}

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  hit: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalM,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  first: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  printed: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right', maxWidth: '55%' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
