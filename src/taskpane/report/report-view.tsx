import { lazy, Suspense, useMemo, useRef } from 'react';
import { formulaFor } from '../../library/resolve/formula-for';
import { readAddress } from '../../core/reading/reading-address';
import { figureAt } from '../../sheets/figures/figure-at';
import { reportsAsked } from '../../sheets/tables/reports-asked';
import { reportTexts } from './words';
import { useLanguage, useTexts } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import type { ReportViewProps } from '../view-props';
import { CardActions } from './card-actions';
import { CardFrame } from './card-frame';
import { CellCard } from './cell-card';
import { cellStory } from './cell-story';
import { FigureDetails } from './figure-details';
import { FigureList } from './figure-list';
import { KeptFigureLists } from './kept-figure-lists';
import { cardAt } from './read-card';
import { ReportText } from './report-text';
import { SEARCH_ID } from '../search/search-field';

/** The report: read it, and see where a figure comes from. */
export function ReportView({ data, dataset, state, tell, tasks }: ReportViewProps) {
  const language = useLanguage();
  const texts = reportTexts(language);
  const { formulaIn } = useTexts();
  const { query } = state.search;
  const { subject, place } = state.report;
  const about = useMemo(() => {
    if (subject === undefined) return undefined;
    const cardsOf = (ids: readonly string[], source = data) =>
      ids.flatMap((id) => cardAt(id, { data: source, dataset, spokenOf: data }, language) ?? []);
    if (subject.kind === 'figures') {
      const cards = cardsOf(subject.ids);
      // The report of the chosen figures may have gone.
      return cards.length > 0 ? ({ kind: 'figures', cards } as const) : undefined;
    }
    const { trace } = subject;
    if (trace.kind === 'formula') return { ...trace, cards: [], cardsOf } as const;
    const source = reportsAsked(trace.plan.request, dataset) ?? data;
    const story = cellStory(trace);
    return { kind: 'table-cell', story, cards: cardsOf(story.sources, source) } as const;
  }, [subject, data, dataset, language]);
  /** Set where a card is closed in the pane: whoever opened it goes on where it was opened. */
  const isReturning = useRef(false);

  const choose = (ids: readonly string[]) => {
    tell({ kind: 'figures-chosen', ids });
  };
  const show = ([address]: readonly string[]) => {
    if (address !== undefined) void tasks.showFigure(address);
  };
  const chooseOne = (id: string) => {
    choose([id]);
  };
  const openText = (address: string) => {
    isReturning.current = true;
    const { report, id } = readAddress(address);
    // A figure of another report stands in that one's text.
    if (report !== undefined && report !== data.report.id) tell({ kind: 'report-chosen', report });
    tell({ kind: 'card-closed', at: id });
  };
  const back = () => {
    isReturning.current = true;
    const [first] = about?.cards ?? [];
    tell({ kind: 'card-closed', ...(query === '' && first && { at: first.id }) });
    if (query !== '') document.getElementById(SEARCH_ID)?.focus();
  };

  return (
    <TabPanel tab="report" actions={actions()} onEscape={about && back}>
      {content()}
    </TabPanel>
  );

  function content() {
    if (about) return card(about);
    const { favourites, recents } = state.basket;
    return (
      <>
        <KeptFigureLists
          favourites={keptCards(favourites)}
          recents={keptCards(recents)}
          onChoose={chooseOne}
        />
        <ReportText
          key={`${data.report.id} ${place}`}
          data={data}
          place={place}
          isReturning={isReturning}
          onChoose={choose}
          onShow={show}
        />
      </>
    );
  }

  /** Those that are at hand: a favourite may be of a report that another workbook keeps. */
  function keptCards(addresses: readonly string[]) {
    return addresses.flatMap((address) => {
      const isAtHand = figureAt(address, dataset) !== undefined;
      return (isAtHand && cardAt(address, { data, dataset, spokenOf: data }, language)) || [];
    });
  }

  function card(shown: NonNullable<typeof about>) {
    const { cards } = shown;
    const [only] = cards;
    const frame = { hasHits: query !== '', onBack: back };
    if (shown.kind === 'formula') {
      return (
        <CardFrame {...frame} title={formulaIn(shown.address)} takesFocus={false}>
          <Suspense>
            <FormulaCard
              formula={shown}
              cardsOf={shown.cardsOf}
              hasInputs={[...state.workbook.inputs.values()].some(({ given }) => given.length > 0)}
              onChoose={chooseOne}
              onOpen={openText}
            />
          </Suspense>
        </CardFrame>
      );
    }
    if (shown.kind === 'table-cell') {
      const { story } = shown;
      const title = [story.row, story.column].filter(Boolean).join(' · ');
      return (
        <CardFrame {...frame} title={title} takesFocus={false}>
          <CellCard story={story} cards={cards} onChoose={chooseOne} onOpen={openText} />
        </CardFrame>
      );
    }
    return only && cards.length === 1 ? (
      <CardFrame {...frame} title={only.name} takesFocus>
        <FigureDetails
          card={only}
          onOpen={() => {
            openText(only.id);
          }}
        />
      </CardFrame>
    ) : (
      <CardFrame {...frame} title={texts.chosenFigures(cards.length)} takesFocus>
        <FigureList cards={cards} onChoose={chooseOne} onOpen={openText} />
      </CardFrame>
    );
  }

  function actions() {
    const [only, ...others] = about?.cards ?? [];
    const isOne = others.length === 0 && (about?.kind !== 'table-cell' || about.story.relation === 'figure');
    if (!only?.observation || !isOne) return undefined;
    return (
      <CardActions
        key={only.id}
        observation={only.observation}
        formula={formulaFor(dataset, only.observation, language)}
        isOfCell={about?.kind === 'table-cell'}
        state={state}
        tell={tell}
        tasks={tasks}
      />
    );
  }
}

/** With what each function takes, in words, which whoever has no such formula does not need. */
const FormulaCard = lazy(async () => {
  const { FormulaCard: card } = await import(/* webpackChunkName: "traced" */ './formula-card');
  return { default: card };
});
