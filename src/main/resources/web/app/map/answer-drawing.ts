import type { Answer, Hit, Place } from '../api/types';
import { isVague, placeName } from '../answer/place';
import { shownOrder } from '../answer/tier-order';
import { otherLanguage } from '../words/texts';
import type { Area, Position, Ring, Spot } from './drawn';

/** Whether there is something to show beside the list. Several needs side by side take the width, and a number of their own each. */
export function hasMap(answer: Answer): boolean {
  return !answer.needs && answer.hits.length > 0;
}

/** What of an answer can be drawn. */
export interface Drawing {
  spots: Spot[];
  areas: Area[];
  ring?: Ring;
  /** The ids of the streets that may be meant. */
  streets: string[];
  frame: Position[];
  /** How many hits have no address to show, or none that may be shown. */
  without: number;
  /** Whether all that is known of the place is that it lies somewhere in these areas. */
  vague: boolean;
}

/** A place, and who is shown for it, in their order; of what is no answer to a question. */
export interface Mapped {
  place: Place;
  shown: Hit[];
}

export function drawing(answer: Answer | Mapped): Drawing {
  const { place } = answer;
  const hits = 'shown' in answer ? answer.shown : shownOrder(answer);
  const spots = hits.flatMap((hit, index) => spot(hit, index + 1));
  const vague = isVague(place.precision) && !place.point;
  const ring = place.point ? { ...place.point, name: placeName(place) } : expected(place);
  const areas = vague ? possible(place) : ring ? [] : chosen(place);
  const streets = askedStreets(place);
  return { spots, areas, ring, streets, vague, frame: ring || areas.length > 0 ? near(hits) : [], without: hits.length - spots.length };
}

function spot(hit: Hit, number: number): Spot[] {
  const { lat, lon } = hit.location ?? {};
  if (lat === undefined || lon === undefined) {
    return [];
  }
  const { id, name } = hit.service;
  return [
    { id: hit.id, lat, lon, number, name: name.text, lang: otherLanguage(name), route: { screen: 'service', id }, phone: hit.phones[0] },
  ];
}

function chosen(place: Place): Area[] {
  return (place.chosen ?? [])
    .filter(({ level }) => level !== 'region')
    .map(({ level, territory }) => ({ level, code: territory.code, look: 'outline' }));
}

/** Where a number is expected on the line of its street. */
function expected(place: Place): Ring | undefined {
  const [offer, ...others] = place.offers ?? [];
  const point = others.length === 0 ? offer?.interpolated?.point : undefined;
  return point && { ...point, name: placeName(place), expected: true };
}

/** Kinds of places that lie in streets, and how many streets their ids name: `house:4568-1070-21001:211`. */
const STREETS_NAMED: Record<string, number> = { street: 1, house: 1, crossing: 2 };

function askedStreets(place: Place): string[] {
  const ids = (place.offers ?? []).flatMap((offer) => {
    const [kind, ...parts] = offer.id.split(':');
    return parts.slice(0, STREETS_NAMED[kind] ?? 0);
  });
  return [...new Set(ids)].slice(0, MOST_STREETS);
}

function possible(place: Place): Area[] {
  return (place.territories?.quartier ?? []).map(({ code }) => ({ level: 'quartier', code, look: 'vague' }));
}

/** As many as one question to the interface may name. */
const MOST_STREETS = 50;

const ENOUGH = 6;
const FAR = 5000;

/** The nearest, so that one that is far does not make all others small; if all are far, the nearest of them. */
function near(hits: Hit[]): Position[] {
  const byDistance = hits
    .flatMap(({ location, distanceMetres = FAR }) =>
      location?.lat === undefined || location.lon === undefined ? [] : [{ lat: location.lat, lon: location.lon, far: distanceMetres }],
    )
    .sort((one, other) => one.far - other.far);
  const around = byDistance.filter(({ far }) => far < FAR).slice(0, ENOUGH);
  return around.length > 0 ? around : byDistance.slice(0, 1);
}
