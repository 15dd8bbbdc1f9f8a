import { post } from '../api/post';
import type { SuggestedPlace, Suggestions } from '../api/types';
import { at, typing, type Question } from '../question/question';
import { listed, name, otherLanguage } from '../words/texts';
import { say } from '../words/words';

export interface Suggestion {
  label: string;
  /** What tells it from others of its name. */
  detail?: string;
  /** The language of the label where it is another than that of the screen. */
  lang?: string;
  /** The question of whoever chooses it. */
  asks: (question: Question) => Question;
}

export interface Group {
  heading: string;
  suggestions: Suggestion[];
}

export function suggest(typed: string, signal: AbortSignal): Promise<Suggestions> {
  return post<Suggestions>('suggest/search', { q: typed }, signal);
}

/** Under their headings; without those that have none. */
export function grouped(found: Suggestions, typed: string): Group[] {
  const kept = (found.kept ?? '').trim();
  const groups = [
    { heading: say('suggest.places'), suggestions: found.places.map((place) => ofPlace(place, kept)) },
    { heading: say('suggest.needs'), suggestions: found.needs.map((need) => ofNeed(need, kept, typed)) },
    {
      heading: say('suggest.organizations'),
      suggestions: (found.organizations ?? []).map((organization) => ({
        label: organization.name.text,
        lang: otherLanguage(organization.name),
        asks: (question: Question) => typing(question, organization.name.text),
      })),
    },
  ];
  return groups.filter((group) => group.suggestions.length > 0);
}

/** The need that was typed before stays. */
function ofPlace(place: SuggestedPlace, kept: string): Suggestion {
  return {
    label: name(place.label),
    detail: detail(place),
    asks: (question) => typing(at(question, { place: place.id }), kept),
  };
}

/** The place that was typed before stays, and so does a sentence that says the need. */
function ofNeed(need: Suggestions['needs'][number], kept: string, typed: string): Suggestion {
  const official = name(need.name);
  const says = kept === '' && typed.includes(need.text);
  return {
    label: need.text,
    detail: official.toLowerCase() === need.text.toLowerCase() ? undefined : official,
    asks: (question) => typing(question, says ? typed.trim() : `${kept} ${need.text}`.trim()),
  };
}

function detail(place: SuggestedPlace): string | undefined {
  const kinds = ['quartier', 'commune', 'bassin', 'postcode', 'region'] as const;
  const kind = kinds.find((one) => one === place.kind);
  if (!kind) {
    return undefined;
  }
  const communes = kind === 'quartier' ? (place.territories.commune ?? []).map((commune) => name(commune.name)) : [];
  return communes.length > 0 ? `${say(`level.${kind}`)}, ${listed(communes)}` : say(`level.${kind}`);
}
