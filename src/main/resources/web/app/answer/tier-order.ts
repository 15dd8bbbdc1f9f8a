import type { Answer, Hit, Named, Place, TierCount } from '../api/types';
import { listed, name } from '../words/texts';
import { say, sayOf } from '../words/words';
import { isAnywhere, isVague, lowerFirst, placeName } from './place';

/** Hits that stand under one heading. */
export interface TierGroup {
  title: string;
  /** Of all there are, shown or not; unknown of those named. */
  count?: number;
  hits: Hit[];
}

/**
 * The hits under the headings of their tiers. Whoever typed a name wants that one first, wherever it is, and few that are devoted
 * to a need which wants a specialist stand above all tiers: the interface puts them on top, and so do we.
 */
export function tierGroups(answer: Answer, counts: TierCount[], hits: Hit[]): TierGroup[] {
  if (answer.sort === 'distance') {
    return [{ title: say('tier.by-distance'), count: answer.total, hits }];
  }
  const named = leading(hits, isNamed);
  const first = hits.slice(named.length).filter((hit) => hit.first);
  const above = [...named, ...first];
  const others = hits.filter((hit) => !above.includes(hit));
  const apart = hasPartsApart(answer.place);
  const group = (title: string, count: number, belongs: (hit: Hit) => boolean): TierGroup => ({
    title,
    count: count - above.filter(belongs).length,
    hits: others.filter(belongs),
  });
  const groups = inOrder(answer, counts, others).map(({ tier, count, possible }) =>
    group(
      heading(answer, tier),
      apart ? count - possible : count,
      (hit) => hit.tier === tier && !(apart && isPossible(hit)),
    ),
  );
  if (apart) {
    const possible = counts.reduce((sum, count) => sum + count.possible, 0);
    const title = isVague(answer.place.precision) ? say('tier.perhaps') : say('tier.part', { name: placeName(answer.place) });
    const parts = group(title, possible, isPossible);
    const near = counts.findIndex((count) => count.tier === 'nearby');
    groups.splice(near < 0 ? groups.length : near, 0, parts);
  }
  return [{ title: say('tier.named'), hits: named }, { title: say('tier.first'), hits: first }, ...groups].filter(({ hits }) => hits.length > 0);
}

/**
 * Of more than a point, who serves only a part of it is no answer for most who live there, or may be none for who asks: such come
 * apart, after the others.
 */
function hasPartsApart(place: Place): boolean {
  return place.precision !== 'house' && !isAnywhere(place);
}

function isPossible(hit: Hit): boolean {
  return hit.certainty === 'possible';
}

/** Nearest to home first; where nobody said where, the interface has those who serve all of the Region first. */
function inOrder(answer: Answer, counts: TierCount[], hits: Hit[]): TierCount[] {
  const first = (count: TierCount) => hits.findIndex((hit) => hit.tier === count.tier);
  return isAnywhere(answer.place) ? [...counts].sort((one, other) => first(one) - first(other)) : counts;
}

/** As they stand on the screen; so they are numbered. */
export function shownOrder(answer: Answer): Hit[] {
  return tierGroups(answer, answer.tiers, answer.hits).flatMap((group) => group.hits);
}

function isNamed(hit: Hit): boolean {
  return hit.why.some((reason) => reason.code === 'NAME_MATCHES');
}

function leading(hits: Hit[], which: (hit: Hit) => boolean): Hit[] {
  const end = hits.findIndex((hit) => !which(hit));
  return end < 0 ? hits : hits.slice(0, end);
}

/** The name of the territory where it is one; else the level alone. */
function heading(answer: Answer, tier: string): string {
  const names = territoriesOf(answer.place, tier).map((territory) => name(territory.name));
  if (tier === 'bassin' && names.length === 1) {
    return say('tier.bassin.of', { name: lowerFirst(names[0]) });
  }
  if ((tier === 'quartier' || tier === 'commune') && names.length === 1) {
    return say(`tier.${tier}.of`, { name: listed(names) });
  }
  return sayOf('tier', tier) ?? tier;
}

/** Where an address lies, or what was chosen. */
function territoriesOf(place: Place, level: string): Named[] {
  const chosen = (place.chosen ?? []).filter((one) => one.level === level).map((one) => one.territory);
  return place.territories?.[level] ?? chosen;
}
