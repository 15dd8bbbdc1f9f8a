import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Listed, OneOrganization, OneService, TerritorySummary } from '../api/types';
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
  return guard([service], () => mapOf(service.name.text, service.atLocations));
}

/** Where the services of an organisation are, and whom they serve. */
export function organizationMap(organization: OneOrganization) {
  return guard([organization], () => mapOf(organization.name.text, organization.services));
}

function mapOf(name: string, services: Listed[]) {
  const areas = areasOf(services);
  const spots = spotsOf(services);
  const zones = services.flatMap((one) => one.area?.beyond ?? []).map((zone) => zone.name ?? zone.code);
  return areas.length + spots.length === 0
    ? nothing
    : html`<repere-map class="of-page" .label=${say('page.map', { name })} .areas=${areas} .spots=${spots}
        .beyond=${[...new Set(zones)]}></repere-map>`;
}

function areasOf(services: Listed[]): Area[] {
  const all = services.flatMap((one) => one.area?.territories ?? []);
  return [...new Map(all.map(({ level, code }) => [`${level}:${code}`, { level, code }])).values()];
}

function spotsOf(services: Listed[]): Spot[] {
  return services.flatMap(({ id, location, service: { name } }) =>
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
