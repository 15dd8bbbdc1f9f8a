import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Area } from '../app/map/drawn';
import '../app/map/trial-map';
import type { Corner, TrialMap } from '../app/map/trial-map';
import { LightElement } from '../app/parts/light-element';
import '../app/parts/choose-box';
import type { Option } from '../app/parts/choose-box';
import { chips } from './chips';
import { findTerritories } from './finding';
import type { Known } from '../app/editing/known';
import { territoryName } from './territory-name';
import { LEVELS, type Drawn, type Level } from './trial-state';
import { number, say, sayCode } from './words/words';

/** What one draws by. */
const LINES = ['bassin', 'commune'];

/** A part of a change: an area. */
export interface ChosenArea {
  territory: string[];
  polygon?: Drawn;
}

/** What a service would cover: territories by their names or on the map, or an area that is drawn. */
@customElement('area-chooser')
export class AreaChooser extends LightElement {
  @property({ attribute: false }) key = '';
  @property({ attribute: false }) territory: string[] = [];
  @property({ attribute: false }) polygon?: Drawn;
  @property({ attribute: false }) known!: Known;
  @property({ attribute: false }) take: (area: ChosenArea) => void = () => {};

  @state() private way: 'none' | 'tick' | 'draw' = 'none';
  @state() private level: Level = 'commune';
  @state() private corners = 0;

  private areas: Area[] = [];
  private told = '';
  private backdrop: string[] = ['commune'];

  protected override willUpdate(): void {
    const told = this.territory.join(' ');
    if (told !== this.told) {
      this.told = told;
      this.areas = this.territory.map((key) => ({ level: key.split(':')[0], code: key.slice(key.indexOf(':') + 1) }));
    }
    if (this.backdrop[0] !== this.level) {
      this.backdrop = [this.level];
    }
  }

  private change(area: Partial<ChosenArea>): void {
    this.take({ territory: this.territory, polygon: this.polygon, ...area });
  }

  private readonly add = ({ id }: Option) => this.change({ territory: [...new Set([...this.territory, id])] });

  /** A second press on a territory takes it away. */
  private readonly pick = ({ detail: { level, code } }: CustomEvent<Area>) => {
    const key = `${level}:${code}`;
    this.change({ territory: this.territory.includes(key) ? this.territory.filter((one) => one !== key) : [...this.territory, key] });
  };

  private readonly drawn = ({ detail: { corners, closed } }: CustomEvent<{ corners: Corner[]; closed: boolean }>) => {
    this.corners = closed ? corners.length - 1 : corners.length;
    if (closed) {
      this.change({ polygon: { type: 'Polygon', coordinates: [corners] } });
    } else if (this.polygon) {
      this.change({ polygon: undefined });
    }
  };

  private get pen(): TrialMap | null {
    return this.querySelector<TrialMap>('trial-map');
  }

  override render() {
    const { key, territory, polygon, known, way } = this;
    const chosen = [
      ...territory.map((one) => ({ label: territoryName(one, known), take: () => this.change({ territory: territory.filter((other) => other !== one) }) })),
      ...(polygon ? [{ label: say('trial.drawn', { corners: number(polygon.coordinates[0].length - 1) }), take: () => this.clear() }] : []),
    ];
    return html`
      ${chips(say('trial.area'), chosen)}
      <choose-box .none=${say('trial.none-found')} .key=${`area-${key}`} .label=${say('trial.area.add')} .find=${async (typed: string) => findTerritories(typed, known).map((option) => ({ ...option, detail: sayCode('trial-level', option.detail ?? '') }))} .take=${this.add}></choose-box>
      <div class="ways-of-map" role="group" aria-label=${say('trial.area.on-map')}>
        <button type="button" aria-pressed=${way === 'tick'} @click=${() => this.go('tick')}>${say('trial.area.tick')}</button>
        <button type="button" aria-pressed=${way === 'draw'} @click=${() => this.go('draw')}>${say('trial.area.draw')}</button>
      </div>
      ${way === 'tick' ? this.tickMap() : way === 'draw' ? this.drawMap() : nothing}
    `;
  }

  private go(way: 'tick' | 'draw'): void {
    this.way = this.way === way ? 'none' : way;
    this.corners = (this.polygon?.coordinates[0].length ?? 1) - 1;
  }

  private clear(): void {
    this.pen?.clear();
    this.corners = 0;
    this.change({ polygon: undefined });
  }

  private tickMap() {
    return html`
      <fieldset class="levels">
        <legend>${say('trial.area.level')}</legend>
        ${LEVELS.map(
          (level) => html`<label class="check"><input type="radio" name="level-${this.key}" .checked=${level === this.level} @change=${() => (this.level = level)} />
            <span>${sayCode('trial-levels', level)}</span></label>`,
        )}
      </fieldset>
      <p class="quiet">${say('trial.area.tick.how')}</p>
      <repere-map picks .label=${say('trial.area.tick')} .areas=${this.areas} .backdrop=${this.backdrop} @repere-pick=${this.pick}></repere-map>
    `;
  }

  private drawMap() {
    const { corners, polygon } = this;
    return html`
      <p class="quiet">${say('trial.area.draw.how')} ${say('trial.area.draw.keys')}</p>
      <trial-map draws .label=${say('trial.area.draw.map')} .areas=${this.areas} .backdrop=${LINES} .corners=${polygon?.coordinates[0] ?? []} @repere-drawn=${this.drawn}></trial-map>
      <div class="pen-buttons" role="group" aria-label=${say('trial.area.draw')}>
        <button type="button" @click=${() => this.pen?.addMiddle()}>${say('trial.pen.add')}</button>
        <button type="button" ?disabled=${corners === 0} @click=${() => this.pen?.takeBack()}>${say('trial.pen.back')}</button>
        <button type="button" ?disabled=${corners < 3 || polygon !== undefined} @click=${() => this.pen?.closeArea()}>${say('trial.pen.close')}</button>
        <button type="button" ?disabled=${corners === 0} @click=${() => this.clear()}>${say('trial.pen.clear')}</button>
      </div>
      <p role="status">${polygon ? say('trial.pen.closed', { corners: number(corners) }) : say('trial.pen.corners', { corners: number(corners) })}</p>
    `;
  }
}
