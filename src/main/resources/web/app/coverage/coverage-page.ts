import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { get } from '../api/get';
import type { Cell, Figures } from '../api/types';
import { announce } from '../parts/announce';
import { failureView } from '../parts/failure';
import { keepFile } from '../parts/keep-file';
import { LightElement } from '../parts/light-element';
import { name } from '../words/texts';
import { count, language, say } from '../words/words';
import { askedFromFragment, askedToFragment, isBegun, MEASURE, toQuery, type Asked } from './asked';
import { choicesView } from './choices-view';
import { answeredExamples, type Answered } from './examples';
import { figuresTable, listedCells } from './figures-table';
import { filesView } from './files-view';
import { geographyOf, type Geography } from './geography';
import { loadKnown, type Known } from './known';
import { pngFile, svgFile, type Caption } from './map-file';
import { mapView, needView } from './map-view';
import { measureName, measuresView } from './measures-view';
import { measuresOf, shown, type Shown } from './measures';
import { nobodyView } from './nobody-view';
import { levelTold, questionTold } from './question-told';
import { dated, figureTold, methodView, offerTold, type Publisher } from './sources';
import { startView } from './start-view';
import { territoryView } from './territory-view';
import { unknownTold } from './told';

/** So many sentences say where it lacks most; all of them stand in the table of the interface. */
const SENTENCES = 6;

/** What is shown: figures, with the question that they answer. */
interface Answer {
  asked: string;
  figures: Figures;
  cells: Map<string, Cell>;
  geography?: Map<string, Geography>;
}

/** Who is not served: what is asked stands in the fragment, and everything else follows from it. */
@customElement('coverage-page')
export class CoveragePage extends LightElement {
  @state() private asked: Asked = askedFromFragment(location.hash);
  @state() private known?: Known;
  @state() private examples?: Answered[];
  @state() private answer?: Answer;
  @state() private failure?: unknown;
  @state() private underWay = false;
  @state() private pointed = '';
  @state() private told = '';

  private running = new AbortController();
  private readonly whole = new AbortController();

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('popstate', this.follow);
    addEventListener('online', this.retry);
    void loadKnown(this.whole.signal).then((known) => (this.known = known));
    if (!isBegun(this.asked)) {
      void answeredExamples(this.whole.signal).then((examples) => (this.examples = examples));
    }
    void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.follow);
    removeEventListener('online', this.retry);
    this.running.abort();
    this.whole.abort();
  }

  /** Back, forward, a link within the page, or a fragment typed by hand. */
  private readonly follow = async () => {
    const before = this.asked;
    this.asked = askedFromFragment(location.hash);
    await this.ask();
    if (this.asked.at !== before.at) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(this.asked.at === '' ? '#table-title' : '#territory')?.focus();
    }
  };

  private readonly retry = () => {
    if (this.failure) {
      void this.ask();
    }
  };

  /** Another question, which one can come back from. */
  private readonly go = (asked: Asked) => {
    history.pushState(null, '', `${location.pathname}${location.search}#${askedToFragment(asked)}`);
    this.asked = asked;
    void this.ask();
  };

  /** The same answer, looked at otherwise. */
  private readonly look = (asked: Asked) => {
    history.replaceState(null, '', `${location.pathname}${location.search}#${askedToFragment(asked)}`);
    this.asked = asked;
    this.told = '';
  };

  private async ask(): Promise<void> {
    const query = toQuery(this.asked);
    if (this.answer?.asked === query && this.answer.geography && !this.failure) {
      return;
    }
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    this.underWay = true;
    this.failure = undefined;
    this.told = '';
    try {
      const [figures, geography] = await Promise.all([
        get<Figures>(`observatory?${query}`, signal),
        // Without outlines there is still the table.
        geographyOf([...new Set(['bassin', this.asked.level])]).catch(() => undefined),
      ]);
      if (signal.aborted) {
        return;
      }
      this.answer = { asked: query, figures, geography, cells: new Map(figures.cells.map((cell) => [cell.territory.code, cell])) };
      announce(count('coverage.services', figures.offer.services));
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      this.failure = failure;
    }
    this.underWay = false;
  }

  private readonly point = (event: Event) => {
    const code = event.type === 'pointerleave' ? undefined : codeOf(event);
    const cell = code === undefined ? undefined : this.answer?.cells.get(code);
    this.pointed = cell && this.answer ? `${name(cell.territory.name)} – ${this.drawn(this.answer.figures).told(cell)}` : '';
  };

  private readonly press = (event: Event) => {
    const code = codeOf(event);
    if (code !== undefined) {
      this.go({ ...this.asked, at: code === this.asked.at ? '' : code });
      void this.updateComplete.then(() => this.querySelector('.one-territory')?.scrollIntoView({ block: 'nearest' }));
    }
  };

  private drawn(figures: Figures): Shown {
    return shown(this.measure(figures), this.asked, figures);
  }

  /** A link may name a distance that is no longer measured. */
  private measure(figures: Figures): string {
    return measuresOf(figures).includes(this.asked.measure) ? this.asked.measure : MEASURE;
  }

  private get heading(): string {
    return `${this.known ? questionTold(this.asked, this.known) : say('coverage.title')}, ${levelTold(this.asked.level)}`;
  }

  private readonly save = async (form: 'svg' | 'png') => {
    const map = this.querySelector<SVGSVGElement>('.measure-map .choropleth');
    if (!map || !this.answer) {
      return;
    }
    this.told = say('coverage.files.under-way');
    try {
      const caption = this.caption(this.answer);
      keepFile(await (form === 'svg' ? svgFile(map, caption) : pngFile(map, caption)), `repere-${say('coverage.files.name')}-${this.asked.level}.${form}`);
      this.told = say('coverage.files.done');
    } catch {
      this.told = say('coverage.files.failed');
    }
  };

  private caption({ figures, geography }: Answer): Caption {
    const { legend, method, unit } = this.drawn(figures);
    const own = geography?.get(this.asked.level);
    return {
      title: this.heading,
      subtitle: `${measureName(this.measure(figures))}. ${count('coverage.services', figures.offer.services)}`,
      unit,
      legend,
      notes: [
        ...(method ? [method] : []),
        dated(figures),
        offerTold(this.publisher),
        figureTold(figures.dates.population),
        ...(own ? [say('coverage.source.outlines', { publisher: own.source })] : []),
        `Repère, ${location.host}`,
      ],
    };
  }

  private get publisher(): Publisher {
    const { publisher = '', licence = '', licenceUrl } = this.dataset;
    return { name: publisher, licence, url: licenceUrl };
  }

  protected override updated(): void {
    document.title = `${isBegun(this.asked) ? this.heading : say('coverage.title')} – Repère`;
  }

  override render() {
    const { asked, known, answer, failure, underWay, go } = this;
    if (!known) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    return html`
      <h2 class="page-title">${isBegun(asked) ? this.heading : say('coverage.title')}</h2>
      <p class="intro screen-only">${say('coverage.intro')} <a href=${say('coverage.trial.path')}>${say('coverage.trial')}</a></p>
      ${choicesView(asked, known, go)}
      ${isBegun(asked) ? nothing : startView(this.examples)}
      <div class=${underWay ? 'answered under-way' : 'answered'} aria-busy=${underWay}>
        ${underWay ? html`<p class="waiting" role="status">${say('waiting')}</p>` : nothing}
        ${failure ? failureView(failure, () => void this.ask(), html`<p class="ways"><a class="button" href="#">${say('coverage.without.all')}</a></p>`) : answer ? this.view(answer, known) : nothing}
      </div>
    `;
  }

  private view({ figures, cells, geography }: Answer, known: Known) {
    if (figures.offer.services === 0) {
      return nobodyView(this.asked, known);
    }
    // The next question may be of another level: until it is answered, this answer stays as it is.
    const asked = { ...this.asked, level: figures.level, measure: this.measure(figures) };
    const drawn = this.drawn(figures);
    const rows = listedCells(figures, asked, drawn);
    const at = cells.get(asked.at);
    const own = geography?.get(asked.level);
    return html`
      <p class="offer"><strong>${count('coverage.services', figures.offer.services)}</strong> ${unknownTold(figures).join(' ')}</p>
      ${measuresView(figures, cells, own, asked, this.look)}
      <div class="maps">
        ${geography && own
          ? html`${mapView(figures, cells, geography, asked, drawn, this.heading, { point: this.point, press: this.press, pointed: this.pointed }, this.look)} ${needView(figures, cells, geography, asked, this.look)}`
          : html`<p class="warning">${say('coverage.map.away')}</p>`}
      </div>
      ${at ? territoryView(at, figures, asked) : nothing}
      <section class="sentences" aria-labelledby="sentences">
        <h2 id="sentences">${say('coverage.sentences')}</h2>
        <p class="quiet">${say('coverage.sentences.what')}</p>
        <ul class="text">${rows.slice(0, SENTENCES).map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>
      </section>
      <section class="all-figures">
        <h2 id="table-title" tabindex="-1">${say('coverage.table')}</h2>
        ${asked.only ? html`<p>${say('coverage.only', { what: drawn.legend.find(({ fill }) => fill === asked.only)?.label ?? '' })} <button class="screen-only" @click=${() => this.look({ ...this.asked, only: '' })}>${say('coverage.only.all')}</button></p>` : nothing}
        <p class="quiet">${say('coverage.table.what')}</p>
        ${figuresTable(figures, rows, asked, this.look)}
      </section>
      ${filesView(toQuery(asked), language, (form) => void this.save(form), this.told)}
      ${methodView(figures, this.publisher, own?.source ?? '')}
    `;
  }
}

function codeOf(event: Event): string | undefined {
  return event.target instanceof Element ? event.target.closest<SVGElement>('[data-code]')?.dataset.code : undefined;
}
