import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formulaFor } from '../../library/resolve/formula-for';
import { readAddress } from '../../core/reading/reading-address';
import { reportsAsked } from '../../sheets/tables/reports-asked';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import type { ReportViewProps } from '../view-props';
import { CardActions } from './card-actions';
import { CardFrame } from './card-frame';
import { CellCard } from './cell-card';
import { cellStory } from './cell-story';
import { FigureDetails } from './figure-details';
import { FigureList } from './figure-list';
import { Hits } from './hits';
import { cardAt, type ReadCard } from './read-card';
import { searchReport } from './report-search';
import { ReportText } from './report-text';
import { SEARCH_ID, SearchField } from './search-field';

/** The report: search it, read it, and see where a figure comes from. */
export function ReportView({ data, dataset, state, tell, tasks }: ReportViewProps) {
  const language = useLanguage();
  const texts = reportTexts(language);
  const { query, subject, place } = state.report;
  const asked = useDeferredValue(query.trim());
  const hits = useMemo(
    () => (asked === '' ? undefined : searchReport(data, asked, language, MOST_HITS)),
    [data, asked, language],
  );
  const about = useMemo(() => {
    if (subject === undefined) return undefined;
    const source =
      subject.kind === 'cell' ? (reportsAsked(subject.trace.plan.request, dataset) ?? data) : data;
    const story = subject.kind === 'cell' ? cellStory(subject.trace) : undefined;
    const ids = subject.kind === 'cell' ? (story?.sources ?? []) : subject.ids;
    const cards = ids.flatMap((id) => cardAt(id, { data: source, dataset, spokenOf: data }, language) ?? []);
    // The report of the chosen figures may have gone.
    return story || cards.length > 0 ? { story, cards } : undefined;
  }, [subject, data, dataset, language]);
  const [active, setActive] = useState(0);
  // The query that was asked lags behind the one that is typed: an emptied search lists nothing at once.
  const isListed = query.trim() !== '' && hits !== undefined && about === undefined;
  /** Set where a card is closed in the pane: whoever opened it goes on where it was opened. */
  const isReturning = useRef(false);
  useEffect(() => {
    if (!isListed || !isReturning.current) return;
    isReturning.current = false;
    document.getElementById(SEARCH_ID)?.focus();
  }, [isListed]);

  const choose = (ids: readonly string[]) => {
    tell({ kind: 'figures-chosen', ids });
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
  };

  const search = (
    <SearchField
      query={query}
      active={active}
      hits={isListed ? hits.lines.length : 0}
      onSearch={(typed) => {
        setActive(0);
        tell({ kind: 'searched', query: typed });
      }}
      onMove={setActive}
      onChoose={() => {
        chooseHit(active);
      }}
    />
  );
  return (
    <TabPanel tab="report" top={search} actions={actions()} onEscape={about && back}>
      {content()}
    </TabPanel>
  );

  function content() {
    if (about) return card(about);
    if (isListed) return <Hits list={hits} active={active} onChoose={chooseHit} />;
    return (
      <ReportText
        key={`${data.report.id} ${place}`}
        data={data}
        place={place}
        isReturning={isReturning}
        onChoose={choose}
      />
    );
  }

  function chooseHit(index: number) {
    const line = hits?.lines[index];
    if (line === undefined) return;
    setActive(index);
    chooseOne(line.id);
  }

  function card({ story, cards }: About) {
    const [only] = cards;
    const frame = { hasHits: query !== '', onBack: back };
    if (story) {
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
    const isOne = others.length === 0 && (about?.story?.relation ?? 'figure') === 'figure';
    if (!only?.observation || !isOne) return undefined;
    return (
      <CardActions
        key={only.id}
        observation={only.observation}
        formula={formulaFor(dataset, only.observation, language)}
        isOfCell={about?.story !== undefined}
        state={state}
        tasks={tasks}
      />
    );
  }
}

interface About {
  readonly story: ReturnType<typeof cellStory> | undefined;
  readonly cards: readonly ReadCard[];
}

/** More are not read, but typed for. */
const MOST_HITS = 50;
