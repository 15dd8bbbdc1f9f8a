import { isAnywhere, placeName } from '../answer/place';
import { post } from '../api/post';
import type { Answer, Place } from '../api/types';
import { body } from '../question/body';
import { readParts } from '../question/parts';
import { isNothing, type Question } from '../question/question';
import { name } from '../words/texts';

/** Where somebody asked: what a list calls it, and as the interface takes it. */
export interface Whereabouts {
  called?: string;
  where?: { place: string } | { address: string };
}

/**
 * The place of the question, as the list and its paper may name it: the territory that was chosen, or quartier and commune of an
 * address. Never the address itself: a paper is lost, or found by others at home.
 */
export async function placeOf(question: Question, signal: AbortSignal): Promise<Whereabouts> {
  if (isNothing(question)) {
    return {};
  }
  try {
    const answer = await post<Answer>('services/search', { ...body(question), size: 1 }, signal);
    return { called: spoken(answer.place), where: where(question, answer) };
  } catch {
    // A list without the name of a place is a list all the same.
    return {};
  }
}

function where({ place, address }: Question, answer: Answer): Whereabouts['where'] {
  if (place !== '' || address !== '') {
    return place !== '' ? { place } : { address };
  }
  const read = readParts(answer).flatMap((part) => (part.kind === 'place' ? (part.places ?? []) : []));
  return read.length === 1 ? { place: read[0].id } : undefined;
}

function spoken(place: Place): string | undefined {
  if ((place.chosen ?? []).length > 0) {
    return isAnywhere(place) ? undefined : placeName(place);
  }
  const names = ['quartier', 'commune'].flatMap((level) => {
    const at = place.territories?.[level] ?? [];
    return at.length === 1 ? [name(at[0].name)] : [];
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}
