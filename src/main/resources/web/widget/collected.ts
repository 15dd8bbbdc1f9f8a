import { withKey } from '../app/api/partner-key';
import { post } from '../app/api/post';
import type { CollectionAnswer, CollectionQuery } from '../app/api/contract';
import type { Answer } from '../app/api/types';
import { readParts } from '../app/question/parts';
import type { Question } from '../app/question/question';
import { speaking } from '../app/words/words';
import type { Settings } from './settings';

/** A collection, narrowed by what was understood of a question. */
export interface Collected {
  answer: CollectionAnswer;
  asked: CollectionQuery;
}

/** @param read how the question was understood */
export async function collected(question: Question, read: Answer, settings: Settings, signal: AbortSignal): Promise<Collected> {
  const asked = narrowing(question, read);
  const answer = await speaking(settings.lang, () =>
    withKey(settings.key, () => post<CollectionAnswer>(`collections/${settings.collection}/search`, asked, signal)),
  );
  return { answer, asked };
}

/** The place, the needs and the languages that were surely meant, and what the site has set. */
function narrowing(question: Question, read: Answer): CollectionQuery {
  const sure = readParts(read).filter((part) => part.certainty === 'sure');
  const needs = [...(question.filters.category ?? []), ...sure.flatMap((part) => (part.kind === 'need' ? (part.needs ?? []).map(({ id }) => id) : []))];
  const languages = [...(question.filters.language ?? []), ...sure.flatMap((part) => (part.kind === 'language' && part.language ? [part.language] : []))];
  return {
    ...placeOf(question, read),
    ...(needs.length > 0 ? { category: [...new Set(needs)] } : {}),
    ...(languages.length > 0 ? { language: [...new Set(languages)] } : {}),
  } as CollectionQuery;
}

/** As it was understood; several streets of one name lie in several quartiers. */
function placeOf({ place, address }: Question, { place: read }: Answer): CollectionQuery {
  const [offer, ...others] = read.offers ?? [];
  if (offer && others.length === 0) {
    return { place: offer.id };
  }
  const territories = offer
    ? (read.territories?.quartier ?? []).map(({ code }) => `quartier:${code}`)
    : (read.chosen ?? []).filter(({ level }) => level !== 'region').map(({ level, territory }) => `${level}:${territory.code}`);
  if (territories.length > 0) {
    return { territory: territories } as CollectionQuery;
  }
  return place ? { place } : address ? { address } : {};
}

/** The same on the page of the collection: it stands in the fragment, which no server sees. */
export function narrowedFragment({ place, address, territory, category, language }: CollectionQuery): string {
  const parameters = new URLSearchParams();
  const first = (values: unknown) => (Array.isArray(values) ? String(values[0] ?? '') : String(values ?? ''));
  const named: [string, string][] = [
    ['place', place ?? first(territory)],
    ['address', address ?? ''],
    ['category', first(category)],
    ['language', first(language)],
  ];
  named.filter(([, value]) => value !== '').forEach(([name, value]) => parameters.set(name, value));
  return parameters.toString();
}
