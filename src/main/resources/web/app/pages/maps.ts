import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { OneService, TerritorySummary } from '../api/types';
import type { Area, Spot } from '../map/drawn';
import '../map/repere-map';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';

/** What lies behind a territory on its map: what it is made of, or what lies beside it. */
const BEHIND: Record<string, string[]> = {
  region: ['bassin', 'commune'],
  bassin: ['bassin', 'commune', 'quartier'],
  commune: ['commune', 'quartier'],
};
const BESIDE = ['bassin', 'quartier'];

/** Whom a service serves, and where it is; nothing where neither is known. */
export function serviceMap(service: OneService) {
  return guard([service], () => {
    const areas = areasOf(service);
    const spots = spotsOf(service);
    const zones = service.atLocations.flatMap((one) => one.area?.beyond ?? []).map((zone) => zone.name ?? zone.code);
    return areas.length + spots.length === 0
      ? nothing
      : html`<repere-map class="of-page" .label=${say('page.map', { name: service.name.text })} .areas=${areas} .spots=${spots}
          .beyond=${[...new Set(zones)]}></repere-map>`;
  });
}

function areasOf({ atLocations }: OneService): Area[] {
  const all = atLocations.flatMap((one) => one.area?.territories ?? []);
  return [...new Map(all.map(({ level, code }) => [`${level}:${code}`, { level, code }])).values()];
}

function spotsOf({ atLocations }: OneService): Spot[] {
  return atLocations.flatMap(({ id, location, service: { name } }) =>
    location?.lat === undefined || location.lon === undefined
      ? []
      : [{ id, lat: location.lat, lon: location.lon, name: name.text, lang: otherLanguage(name) }],
  );
}

/** A territory among those around it, whose names lead to their screens. */
export function territoryMap({ level, code }: TerritorySummary, name: string) {
  return guard([level, code], () => {
    const areas: Area[] = [{ level, code, look: 'outline' }];
    return html`<repere-map class="of-page" links .label=${say('page.map', { name })} .areas=${areas}
      .backdrop=${BEHIND[level] ?? BESIDE}></repere-map>`;
  });
}

/** The bassins, and closer what lies in them. */
export function bassinsMap(territories: TerritorySummary[]) {
  return guard([territories], () => {
    const areas = territories.filter(({ level }) => level === 'bassin').map(({ level, code }) => ({ level, code }));
    return html`<repere-map class="of-page" links .label=${say('map')} .areas=${areas} .backdrop=${['commune', 'quartier']}></repere-map>`;
  });
}
