import { geoJSON, latLngBounds, type GeoJSON, type LatLngBounds, type Map as Chart } from 'leaflet';
import { post } from '../../api/post';
import type { StreetFeature, StreetFeatures } from '../../api/types';
import { ASKED } from '../chart';

const OPTIONS = { pane: ASKED, interactive: false, style: { className: 'asked-street', fill: false, interactive: false } };

/** The streets that are asked about, marked along their whole length, whatever else the map shows at its zoom. */
export class AskedStreets {
  private asked: string[] = [];
  private drawn = Promise.resolve();
  private layer?: GeoJSON;
  private lines: StreetFeature[] = [];

  constructor(private readonly chart: Chart) {}

  /** Streets without a known line, or that cannot be had now, are not marked. */
  draw(ids: string[]): Promise<void> {
    if (ids !== this.asked) {
      this.asked = ids;
      this.drawn = this.replace(ids);
    }
    return this.drawn;
  }

  private async replace(ids: string[]): Promise<void> {
    const found = await linesOf(ids);
    if (ids === this.asked) {
      this.layer?.remove();
      this.lines = found?.features ?? [];
      this.layer = found && this.lines.length > 0 ? geoJSON(found, OPTIONS).addTo(this.chart) : undefined;
    }
  }

  isShown(): boolean {
    return this.layer !== undefined;
  }

  features(): readonly StreetFeature[] {
    return this.lines;
  }

  bounds(): LatLngBounds {
    return this.layer?.getBounds() ?? latLngBounds([]);
  }
}

async function linesOf(ids: string[]): Promise<StreetFeatures | undefined> {
  try {
    // With a body: the street stands in no log.
    return ids.length === 0 ? undefined : await post<StreetFeatures>('streets/search.geojson', { street: ids });
  } catch {
    return undefined;
  }
}
