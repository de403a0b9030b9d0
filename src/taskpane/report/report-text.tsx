import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ReportData } from '../../library/dataset';
import { paragraphsOf, type Piece } from '../../library/text/paragraphs';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import { ReportParagraph } from './report-paragraph';

/**
 * The report's text, its figures to be chosen. They are one stop for the Tab key: the arrow keys lead from figure to
 * figure.
 */
export function ReportText({ data, place, isReturning, onChoose, onShow }: ReportTextProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(data), [data]);
  const figures = useMemo(() => paragraphs.flatMap(({ pieces }) => pieces.filter(isFigure)), [paragraphs]);
  const opened = figures.find((figure) => idsOf(figure).includes(place ?? ''));
  const [current, setCurrent] = useState(opened?.start ?? figures[0]?.start);
  const sentence = useMemo(
    () => [...data.observations, ...data.statements].find(({ id }) => id === place)?.source,
    [data, place],
  );

  // Whoever comes back from a card goes on reading where the figure stands.
  useEffect(() => {
    if (opened === undefined) return;
    const figure = elementOf(opened.start);
    figure?.scrollIntoView({ block: 'center' });
    if (!isReturning.current) return;
    isReturning.current = false;
    figure?.focus({ preventScroll: true });
  }, [opened, isReturning]);

  return (
    <>
      <Caption1 block className={styles.tip}>
        {texts.tip}
      </Caption1>
      <div
        ref={text}
        role="group"
        aria-label={texts.reportText}
        lang={data.report.language}
        onKeyDown={travel}
      >
        {paragraphs.map(({ start, end, pieces }) => (
          <ReportParagraph
            key={start}
            report={data.report}
            pieces={pieces}
            current={current !== undefined && start <= current && current < end ? current : undefined}
            sentence={sentence && start <= sentence.start && sentence.end <= end ? sentence : undefined}
            opened={place}
            onChoose={onChoose}
            onShow={onShow}
          />
        ))}
      </div>
    </>
  );

  function travel(event: KeyboardEvent) {
    const next = STEPS[event.key]?.(
      figures.findIndex(({ start }) => start === current),
      figures.length,
    );
    const figure = next === undefined ? undefined : figures[Math.min(Math.max(next, 0), figures.length - 1)];
    if (figure === undefined) return;
    event.preventDefault();
    setCurrent(figure.start);
    elementOf(figure.start)?.focus();
  }

  function elementOf(start: number): HTMLElement | null | undefined {
    return text.current?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  }
}

interface ReportTextProps {
  readonly data: ReportData;
  /** The observation or statement at which the text opens, its sentence highlighted. */
  readonly place: string | undefined;
  /** Whether the keyboard comes back from a card; the text takes note of it once. */
  readonly isReturning: RefObject<boolean>;
  readonly onChoose: (ids: readonly string[]) => void;
  /** Goes to the cell of the workbook that shows a figure, known by its address. */
  readonly onShow: (addresses: readonly string[]) => void;
}

type Step = (index: number, figures: number) => number;
const forward: Step = (index) => index + 1;
const backward: Step = (index) => index - 1;
const STEPS: Readonly<Partial<Record<string, Step>>> = {
  ArrowRight: forward,
  ArrowDown: forward,
  ArrowLeft: backward,
  ArrowUp: backward,
  Home: () => 0,
  End: (_, figures) => figures - 1,
};

function isFigure(piece: Piece): boolean {
  return idsOf(piece).length > 0;
}

function idsOf({ observations, statements }: Piece): readonly string[] {
  return [...observations, ...statements].map(({ id }) => id);
}

const useStyles = makeStyles({
  tip: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});
