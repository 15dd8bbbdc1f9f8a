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
import { Territories } from './territories';

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
  /** What is to be seen beside areas and ring, where that is not all the spots. */
  @property({ attribute: false }) frame?: Position[];
  /** Names of what it serves beyond the Region, which no map of ours holds. */
  @property({ attribute: false }) beyond: string[] = [];
  /** The id of the spot that is pointed at elsewhere. */
  @property() active?: string;
  /** Whether the names of territories lead to their screens. */
  @property({ type: Boolean, reflect: true }) links = false;

  @state() private source = '';

  private chart?: Chart;
  private territories?: Territories;
  private names?: Names;
  private discs?: Discs;
  private place?: PlaceRing;
  private framed = '';
  private readonly resized = new ResizeObserver(() => this.resize());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
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
        ${mapSources(this.source)}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const made = this.chart ?? this.make();
    made.getContainer().setAttribute('aria-label', this.label);
    this.discs?.draw(this.spots, this.active);
    this.place?.draw(this.ring);
    // What only says who is pointed at, or who publishes, changes no shape.
    if ([...changed.keys()].some((key) => key !== 'active' && key !== ('source' as keyof RepereMap))) {
      void this.drawTerritories();
    }
  }

  private make(): Chart {
    const made = chart(this.querySelector<HTMLElement>('.map')!, this.label);
    this.chart = made;
    this.territories = new Territories(made, this.links);
    this.place = new PlaceRing(made);
    this.names = new Names(made, this.links);
    this.discs = new Discs(made, (ids) => this.dispatchEvent(new CustomEvent('repere-spots', { detail: ids, bubbles: true })));
    made.on('zoomend', () => void this.drawTerritories());
    made.on('moveend', () => this.drawNames());
    this.resized.observe(made.getContainer());
    return made;
  }

  private async drawTerritories(): Promise<void> {
    const { chart: made, territories, names } = this;
    if (!made || !territories || !names) {
      return;
    }
    // Before what it is about is there, it would look somewhere else first.
    if (this.areas.length === 0) {
      this.look(made);
    }
    try {
      if (!(await territories.draw(this.areas, this.backdrop)) || this.chart !== made) {
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
    this.look(made);
    this.drawNames();
  }

  private drawNames(): void {
    this.names?.draw(this.territories?.drawn.values() ?? [], [...(this.place?.places() ?? []), ...(this.discs?.places() ?? [])]);
  }

  /** Looks at what it is about, unless it does so already: whoever moved the map is left where they are. */
  private look(made: Chart): void {
    const bounds = latLngBounds([]);
    this.territories?.bounds().isValid() && bounds.extend(this.territories.bounds());
    [...(this.ring ? [this.ring] : []), ...(this.frame ?? this.spots)].forEach((at) => bounds.extend([at.lat, at.lon]));
    const wanted = bounds.isValid() ? bounds.toBBoxString() : 'region';
    if (wanted !== this.framed && made.getSize().x > 0) {
      this.framed = wanted;
      made.fitBounds(bounds.isValid() ? bounds : REGION, { animate: false, maxZoom: 16, padding: [24, 24] });
    }
  }

  private resize(): void {
    this.chart?.invalidateSize({ animate: false });
    void this.drawTerritories();
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
