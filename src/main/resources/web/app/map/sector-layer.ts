import { geoJSON, latLngBounds, type GeoJSON, type LatLngBounds, type Map as Chart } from 'leaflet';
import { AREAS } from './chart';

/** A statistical sector with what would change for its people. */
export interface SectorShape {
  /** As a class of the style: it has a pattern of its own. */
  effect: string;
  /** What is said where somebody points at it. */
  label: string;
  geometry: { type: 'MultiPolygon'; coordinates: number[][][][] };
}

/** Sectors that gain or lose, each effect in its pattern. */
export class SectorLayer {
  private layers: GeoJSON[] = [];
  private shown?: readonly SectorShape[];

  constructor(private readonly chart: Chart) {}

  draw(sectors: readonly SectorShape[]): void {
    if (sectors === this.shown) {
      return;
    }
    this.shown = sectors;
    this.layers.forEach((layer) => layer.remove());
    this.layers = sectors.map(({ effect, label, geometry }) => {
      const style = { className: `shape sector effect-${effect}`, fill: true, interactive: true };
      const layer = geoJSON({ type: 'Feature', geometry }, { pane: AREAS, interactive: true, style }).addTo(this.chart);
      const told = document.createElement('span');
      told.textContent = label;
      layer.bindTooltip(told, { sticky: true });
      layer.eachLayer((path) => path.getElement()?.setAttribute('tabindex', '-1'));
      return layer;
    });
  }

  bounds(): LatLngBounds {
    const bounds = latLngBounds([]);
    this.layers.forEach((layer) => bounds.extend(layer.getBounds()));
    return bounds;
  }
}
