import type { Place, Understood } from '../api/types';
import { placeName } from '../answer/place';
import { languageName, name } from '../words/texts';
import { say, sayOf } from '../words/words';

const VOWEL = /^[aeiouyhàâéèêëîïôûœ]/i;
/** Babies are told in months, as they were typed. */
const FEWEST_YEARS = 2;

/** What a part of a text was understood as, and what kind of thing it is. */
export function partLabel(part: Understood, answer: { place: Place }): { label: string; kind?: string } {
  switch (part.kind) {
    case 'need':
      return { label: needName(part), kind: say('kind.need') };
    case 'refused':
      return { label: notWanted(part.text), kind: say('kind.refused') };
    case 'age':
      return { label: age(part), kind: say('kind.age') };
    case 'place':
      return { label: part.places?.length === 1 ? placeName(answer.place) : part.text, kind: say('kind.place') };
    case 'language':
      return { label: say('speaks', { language: languageName(part.language ?? '', part.text) }), kind: say('kind.language') };
    case 'words':
      return { label: say('quoted', { text: part.text }), kind: say('kind.words') };
    default:
      return { label: part.text, kind: [sayOf('kind', part.kind), ...(isApplied(part) ? [] : [say('kind.not-applied')])].filter(Boolean).join(', ') };
  }
}

/** One word may mean many categories: then it is told as it was typed. What is only likely is told by what it was taken for. */
function needName({ needs = [], text }: Understood): string {
  if (needs.length === 1) {
    return name(needs[0].name);
  }
  return needs[0]?.how === 'estimate' ? `${name(needs[0].name)} …` : text;
}

function notWanted(what: string): string {
  return say(VOWEL.test(what) ? 'not-wanted.vowel' : 'not-wanted', { what: uncapitalized(what) });
}

/** "Maison de repos" within a sentence, but "CPAS" as it is. */
function uncapitalized(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What is said of papers, insurance or mobility narrows nothing, nor does what is not sure. */
function isApplied({ kind, certainty }: Understood): boolean {
  return kind !== 'status' && certainty === 'sure';
}

function age({ value, text }: Understood): string {
  return Number(value) >= FEWEST_YEARS ? say('age.years', { age: value ?? '' }) : text;
}
