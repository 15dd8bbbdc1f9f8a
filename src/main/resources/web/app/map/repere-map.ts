import { latLngBounds, type Map as Chart } from 'leaflet';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import { chart, REGION } from './chart';
import { Discs } from './discs';
import type { Area, Position, Ring, Spot } from './drawn';
import { Names } from './names';
import { PlaceRing } from './place-ring';
import { mapSources } from './sources';
import { complete } from './streets/complete';
import { Streets } from './streets/streets';
import { Territories } from './territories';

/** What only says who is pointed at, who publishes, or what is marked. */
const NO_SHAPES = ['active', 'source', 'marked'];

/**
 * A map of territories and of who is where. For the area of a service and its own address:
 *
 * ```
 * <repere-map .label=${say('map')} .areas=${[{ level: 'commune', code: '21007' }]}
 *   .spots=${[{ id: 'a', lat: 50.81, lon: 4.32, name: 'CPAS de Forest' }]} .beyond=${['Belgique']}></repere-map>
 * ```
 *
 * For a territory with its neighbours, or for all bassins, whose names lead to their screens:
 *
 * ```
 * <repere-map .label=${…} .areas=${[{ level: 'quartier', code: '50', look: 'outline' }]} .backdrop=${['quartier']} links></repere-map>
 * <repere-map .label=${…} .areas=${bassins} .backdrop=${['commune', 'quartier']} links></repere-map>
 * ```
 *
 * Give it new arrays only when they hold something else. It is never the only way to do a thing.
 *
 * @fires repere-pick with the level and the code of the territory that somebody presses, where they are to be chosen
 * @fires repere-spots with the ids of the spots whose disc somebody points at
 */
@customElement('repere-map')
export class RepereMap extends LightElement {
  /** What it is called, for those who do not see it. */
  @property() label = '';
  @property({ attribute: false }) areas: Area[] = [];
  @property({ attribute: false }) spots: Spot[] = [];
  /** Levels whose lines and names lie behind; fine ones come when somebody looks closer. */
  @property({ attribute: false }) backdrop: string[] = ['bassin', 'quartier'];
  @property({ attribute: false }) ring?: Ring;
  /** The ids of the streets that are asked about; those whose line is known are marked. */
  @property({ attribute: false }) streets: string[] = [];
  /** What is to be seen beside areas and ring, where that is not all the spots. */
  @property({ attribute: false }) frame?: Position[];
  /** Names of what it serves beyond the Region, which no map of ours holds. */
  @property({ attribute: false }) beyond: string[] = [];
  /** The id of the spot that is pointed at elsewhere. */
  @property() active?: string;
  /** Whether the names of territories lead to their screens. */
  @property({ type: Boolean, reflect: true }) links = false;

  /** Whether territories are there to be chosen. */
  @property({ type: Boolean }) picks = false;

  /** Whether the place lies somewhere in the areas, or along the streets. */
  @property({ type: Boolean }) vague = false;

  @state() private source = '';
  @state() private marked = false;

  protected chart?: Chart;
  private territories?: Territories;
  private names?: Names;
  private ways?: Streets;
  private discs?: Discs;
  private place?: PlaceRing;
  private framed = '';
  private readonly resized = new ResizeObserver(() => void this.resize());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.ways?.remove();
    this.chart?.remove();
    this.chart = undefined;
    this.framed = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override render() {
    return html`
      <button class="skip-map" @click=${this.skip}>${say('map.skip')}</button>
      <div class="map" @keydown=${this.press}></div>
      <div class="map-foot" tabindex="-1">
        ${this.beyond.length > 0 ? html`<p>${say('map.beyond', { names: this.beyond.join(', ') })}</p>` : nothing}
        ${this.vague ? html`<p>${say(this.marked ? 'map.along' : 'map.vague')} ${this.ring ? say('map.expected') : nothing}</p>` : nothing}
        ${mapSources(this.source, this.marked)}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const made = this.chart ?? this.make();
    made.getContainer().setAttribute('aria-label', this.label);
    this.discs?.draw(this.spots, this.active);
    this.place?.draw(this.ring);
    if ([...changed.keys()].some((key) => !NO_SHAPES.includes(String(key)))) {
      void this.drawTerritories();
    }
  }

  private make(): Chart {
    const made = chart(this.querySelector<HTMLElement>('.map')!, this.label);
    this.chart = made;
    this.territories = new Territories(made, this.links, this.picks ? (area) => this.dispatchEvent(new CustomEvent('repere-pick', { detail: area, bubbles: true })) : undefined);
    this.place = new PlaceRing(made);
    this.names = new Names(made, this.links);
    this.ways = new Streets(made, () => this.drawNames());
    this.discs = new Discs(made, (ids) => this.dispatchEvent(new CustomEvent('repere-spots', { detail: ids, bubbles: true })));
    made.on('zoomend', () => void this.drawTerritories());
    made.on('moveend', () => this.drawNames());
    this.resized.observe(made.getContainer());
    return made;
  }

  private async drawTerritories(): Promise<void> {
    const { chart: made, territories, ways } = this;
    if (!made || !territories || !ways) {
      return;
    }
    // Before what it is about is there, it would look somewhere else first.
    if (this.areas.length === 0) {
      this.look(made);
    }
    try {
      const [current] = await Promise.all([territories.draw(this.areas, this.backdrop), ways.asked.draw(this.streets)]);
      if (!current || this.chart !== made) {
        return;
      }
    } catch {
      // Without shapes it is still a map of who is where; unless it has been left meanwhile.
      if (this.chart === made) {
        this.look(made);
      }
      return;
    }
    this.source = territories.source;
    this.marked = ways.asked.isShown();
    this.look(made);
    this.drawNames();
  }

  private drawNames(): void {
    const { names, territories, ways } = this;
    if (!names || !territories || !ways) {
      return;
    }
    const covered = names.covered([...(this.place?.places() ?? []), ...(this.discs?.places() ?? [])]);
    // The street that was asked about, then territories, then the other streets.
    const asked = ways.nameAsked(covered);
    ways.nameOthers(names.draw(territories.drawn.values(), [...covered, ...asked]));
  }

  /** Prints the page with this map, as large as half a sheet. */
  async print(): Promise<void> {
    this.classList.add('on-paper');
    this.framed = '';
    await this.resize();
    await complete(this.querySelector('.map')!);
    addEventListener('afterprint', () => this.leavePaper(), { once: true });
    print();
  }

  private leavePaper(): void {
    this.classList.remove('on-paper');
    this.framed = '';
    void this.resize();
  }

  /** Looks at what it is about, unless it does so already: whoever moved the map is left where they are. */
  private look(made: Chart): void {
    const bounds = latLngBounds([]);
    // A street tells more exactly than the areas that it may lie in, and a ring more exactly than its street.
    const about = this.vague && this.marked ? this.ways?.asked.bounds() : this.territories?.bounds();
    !this.ring && about?.isValid() && bounds.extend(about);
    [...(this.ring ? [this.ring] : []), ...(this.frame ?? this.spots)].forEach((at) => bounds.extend([at.lat, at.lon]));
    const wanted = bounds.isValid() ? bounds.toBBoxString() : 'region';
    if (wanted !== this.framed && made.getSize().x > 0) {
      this.framed = wanted;
      made.fitBounds(bounds.isValid() ? bounds : REGION, { animate: false, maxZoom: 16, padding: [24, 24] });
      // Not before: of a view that nobody will see, nothing need be loaded.
      this.ways?.show();
    }
  }

  private async resize(): Promise<void> {
    this.chart?.invalidateSize({ animate: false });
    await this.drawTerritories();
  }

  private readonly press = (event: KeyboardEvent) => {
    const target = event.target as Element;
    if (event.key === ' ' && target.matches('.leaflet-control-zoom a')) {
      // Links to Leaflet, buttons to those who read: the space bar presses them too.
      event.preventDefault();
      (target as HTMLElement).click();
    }
  };

  private readonly skip = () => this.querySelector<HTMLElement>('.map-foot')?.focus();
}
