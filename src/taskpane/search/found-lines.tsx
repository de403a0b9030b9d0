import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import { useLanguage } from '../controls/language-context';
import { Marked } from '../controls/marked';
import type { FigureLine } from './figure-lines';
import type { Found, FoundLine } from './find-all';
import { PickMark } from '../basket/pick-mark';
import { hitId, HITS_ID } from './search-field';
import { searchTexts } from './words';

/** What a search found by kind, each the best first; one list for the keyboard. */
export function FoundLines({ found, active, picked, onChoose, onPick }: FoundLinesProps) {
  const { lines, figures } = found;
  const styles = useStyles();
  const texts = searchTexts(useLanguage());
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${hitId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, lines]);
  const shown = lines.filter(({ kind }) => kind === 'figure').length;
  const isCut = shown < figures;
  const isPicked = (line: FoundLine): boolean =>
    line.kind === 'figure' && line.line.address !== undefined && picked.includes(line.line.address);
  return (
    <>
      <Caption1 block role="status" className={styles.count}>
        {lines.length === 0 ? texts.noHits : texts.hits(lines.length - shown + figures)}
      </Caption1>
      {lines.length > 0 && (
        <div ref={list} id={HITS_ID} role="listbox" aria-label={texts.search} className={styles.list}>
          {KINDS.map((kind) => {
            const own = lines.flatMap((line, index) => (line.kind === kind ? [{ line, index }] : []));
            if (own.length === 0) return null;
            return (
              <div key={kind} role="group" aria-label={texts.kinds[kind]}>
                <Caption1 block aria-hidden className={styles.kind}>
                  {kind === 'figure' && isCut ? texts.firstFigures(shown, figures) : texts.kinds[kind]}
                </Caption1>
                {own.map(({ line, index }) => (
                  <div
                    key={line.id}
                    id={hitId(index)}
                    role="option"
                    aria-selected={index === active}
                    {...(isPickable(line) && { 'aria-checked': isPicked(line) })}
                    className={mergeClasses(
                      styles.hit,
                      isPickable(line) && styles.pickable,
                      index === active && styles.active,
                    )}
                    onClick={() => {
                      onChoose(line);
                    }}
                  >
                    {isPickable(line) && (
                      <PickMark
                        isPicked={isPicked(line)}
                        onPick={() => {
                          onPick(line);
                        }}
                      />
                    )}
                    {line.kind === 'figure' ? <Figure line={line.line} /> : <Other line={line} />}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}

interface FoundLinesProps {
  readonly found: Found;
  readonly active: number;
  /** The addresses of figures that were picked. */
  readonly picked: readonly string[];
  readonly onChoose: (line: FoundLine) => void;
  readonly onPick: (line: FoundLine) => void;
}

function isPickable(line: FoundLine): boolean {
  return line.kind === 'figure' && line.line.address !== undefined;
}

const KINDS = ['figure', 'table', 'function', 'report'] as const;

function Figure({ line: { name, printed, about, found } }: { readonly line: FigureLine }) {
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

function Other({ line }: { readonly line: Exclude<FoundLine, { readonly kind: 'figure' }> }) {
  const styles = useStyles();
  return (
    <>
      <Body1 block className={styles.name}>
        {line.name}
      </Body1>
      <Caption1 block className={styles.about}>
        {line.about}
      </Caption1>
    </>
  );
}

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  kind: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  hit: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    position: 'relative',
    scrollMarginBlock: tokens.spacingVerticalM,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pickable: { paddingLeft: '28px' },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  first: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  printed: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right', maxWidth: '55%' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
