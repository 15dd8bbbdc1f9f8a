import type { Place } from '../api/types';
import { listed, name } from '../words/texts';
import { say } from '../words/words';

/** More names than that in a row are no longer read. */
const MOST_NAMES = 3;

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
    return say('place.streets', { count: offers.length });
  }
  const label = name(first.label);
  // The register does not know the number, the reader does.
  return first.unknownNumber && first.street
    ? label.replace(name(first.street), `${name(first.street)} ${first.unknownNumber}`)
    : label;
}

/** Where it lies, where that is one or few: "quartier Marolles, bassin Centre-Ouest". */
export function whereabouts(place: Place): string {
  return ['quartier', 'bassin']
    .map((level) => namesAt(place, level))
    .filter((names): names is string => names !== undefined)
    .join(', ');
}

/** The territories of a level that the place may lie in, as they are said; undefined where they are none or many. */
function namesAt(place: Place, level: string): string | undefined {
  const names = (place.territories?.[level] ?? []).map((territory) => name(territory.name));
  if (names.length === 0 || names.length > MOST_NAMES) {
    return undefined;
  }
  return level === 'bassin'
    ? listed(names.map(lowerFirst))
    : say(names.length > 1 ? 'place.quartiers' : 'place.quartier', { names: listed(names) });
}

/** "Bassin Nord" within a sentence is "bassin Nord". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
