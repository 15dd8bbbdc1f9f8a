import { isAnywhere, placeName } from '../answer/place';
import { post } from '../api/post';
import type { Answer, Place } from '../api/types';
import { body } from '../question/body';
import { isNothing, type Question } from '../question/question';
import { name } from '../words/texts';

/**
 * The place of the question, as the list and its paper may name it: the territory that was chosen, or quartier and commune of an
 * address. Never the address itself: a paper is lost, or found by others at home.
 */
export async function placeOf(question: Question, signal: AbortSignal): Promise<string | undefined> {
  if (isNothing(question)) {
    return undefined;
  }
  try {
    const { place } = await post<Answer>('services/search', { ...body(question), size: 1 }, signal);
    return spoken(place);
  } catch {
    // A list without the name of a place is a list all the same.
    return undefined;
  }
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
