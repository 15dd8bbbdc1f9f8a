import { geoJSON, latLngBounds, type GeoJSON, type LatLngBounds, type Map as Chart } from 'leaflet';
import type { TerritoryFeature } from '../api/types';
import { link } from '../route/link';
import { name } from '../words/texts';
import { AREAS, BACKDROP } from './chart';
import type { Area } from './drawn';
import { shapesOf } from './shapes';

/** Finer lines come when somebody looks closer. */
const FROM_ZOOM: Record<string, number> = { commune: 11, section: 12, quartier: 13 };
const HUES = 5;

/** A territory that is on the map. */
export interface OnMap {
  shape: TerritoryFeature;
  layer: GeoJSON;
}

/** The territories on the map: those that something is said of, and the lines of whole levels behind them. */
export class Territories {
  readonly drawn = new Map<string, OnMap>();
  /** Who publishes what is drawn. */
  source = '';
  private turn = 0;

  /**
   * @param links whether a territory leads to its screen: by its name for all, and by itself for those who point
   * @param pick takes the territory that is pointed at, where they are there to be chosen: then all lines are there at once
   */
  constructor(
    private readonly chart: Chart,
    private readonly links: boolean,
    private readonly pick?: (area: Area) => void,
  ) {}

  /** What stays the same stays where it is; false if meanwhile something else was to be drawn. */
  async draw(areas: Area[], backdrop: string[]): Promise<boolean> {
    const turn = ++this.turn;
    const lines = backdrop.filter((level) => this.pick || this.chart.getZoom() >= (FROM_ZOOM[level] ?? 0));
    const levels = [...new Set([...areas.map((area) => area.level), ...lines])];
    const loaded = new Map(await Promise.all(levels.map(async (level) => [level, await shapesOf(level)] as const)));
    if (turn !== this.turn) {
      return false;
    }
    const wanted = new Map<string, () => OnMap>();
    for (const [level, { features, source }] of loaded) {
      this.source = source;
      features.forEach((shape, index) => {
        const hue = level === 'bassin' ? `hue-${index % HUES}` : 'hue-none';
        if (lines.includes(level)) {
          wanted.set(`${BACKDROP} ${level} ${shape.properties.code}`, () => this.add(shape, BACKDROP, `${level} ${hue}`));
        }
        for (const area of areas.filter((one) => one.level === level && one.code === shape.properties.code)) {
          const look = area.look ?? 'filled';
          wanted.set(`${look} ${level} ${area.code}`, () => this.add(shape, AREAS, `${look} ${hue}`));
        }
      });
    }
    for (const [key, { layer }] of this.drawn) {
      if (!wanted.has(key)) {
        layer.remove();
        this.drawn.delete(key);
      }
    }
    wanted.forEach((add, key) => this.drawn.has(key) || this.drawn.set(key, add()));
    return true;
  }

  private add(shape: TerritoryFeature, pane: string, look: string): OnMap {
    // The name of what is asked about is known; inside it, those of its parts are told.
    const interactive = !/^(outline|vague)/.test(look);
    const layer = geoJSON(shape, { pane, interactive, style: { className: `shape ${pane} ${look}`, fill: true, interactive } }).addTo(this.chart);
    if (interactive) {
      const told = document.createElement('span');
      told.textContent = name(shape.properties.name);
      layer.bindTooltip(told, { sticky: true });
      // A tooltip listens to the focus, which makes each of hundreds of shapes a stop of the tabulator key.
      layer.eachLayer((path) => path.getElement()?.setAttribute('tabindex', '-1'));
      if (this.pick) {
        layer.on('click', () => this.pick?.({ level: shape.properties.level, code: shape.properties.code }));
      } else if (this.links) {
        layer.on('click', () => this.follow(shape));
      }
    }
    return { shape, layer };
  }

  /** As if it were the link that its name is. */
  private follow({ properties: { level, code } }: TerritoryFeature): void {
    const anchor = document.createElement('a');
    anchor.href = link({ screen: 'territory', level, code });
    this.chart.getContainer().append(anchor);
    anchor.click();
    anchor.remove();
  }

  /** Around the areas, not around the lines behind them. */
  bounds(): LatLngBounds {
    const bounds = latLngBounds([]);
    for (const [key, { layer }] of this.drawn) {
      if (!key.startsWith(BACKDROP)) {
        bounds.extend(layer.getBounds());
      }
    }
    return bounds;
  }
}
