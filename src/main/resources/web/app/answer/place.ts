import type { Place } from '../api/types';
import { listed, name } from '../words/texts';
import { say } from '../words/words';

/** What the place is called: what was chosen, or what an address was understood as. */
export function placeName(place: Place): string {
  const chosen = (place.chosen ?? []).map((one) =>
    one.level === 'region' ? say('place.region') : name(one.territory.name),
  );
  if (chosen.length > 0) {
    return listed(chosen);
  }
  const offers = place.offers ?? [];
  const [first] = offers;
  if (!first) {
    return say('place.point');
  }
  if (offers.length > 1) {
    return say(place.precision === 'landmark' ? 'place.landmarks' : 'place.streets', { count: offers.length });
  }
  const label = name(first.label);
  // The register does not know the number, the reader does.
  return first.unknownNumber && first.street
    ? label.replace(name(first.street), `${name(first.street)} ${first.unknownNumber}`)
    : label;
}

/** Where it lies, where that is sure: "quartier Marolles, bassin Centre-Ouest". What is not is told apart. */
export function whereabouts(place: Place): string {
  return ['quartier', 'bassin']
    .flatMap((level) => nameAt(place, level))
    .join(', ');
}

function nameAt(place: Place, level: string): string[] {
  const names = (place.territories?.[level] ?? []).map((territory) => name(territory.name));
  if (names.length !== 1) {
    return [];
  }
  return [level === 'bassin' ? lowerFirst(names[0]) : say('place.quartier', { name: names[0] })];
}

/** Nobody said where, or it was not understood. */
export function isAnywhere(place: Place): boolean {
  return (place.chosen ?? []).some((one) => one.level === 'region');
}

/** Whether only the exact address would make it sure who serves it: it is no house, and no territory that was chosen. */
export function isVague(precision: string): boolean {
  return ['street', 'crossing', 'landmark'].includes(precision);
}

/** "Bassin Nord" within a sentence is "bassin Nord". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
