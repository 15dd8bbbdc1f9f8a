import { language, say, sayOf } from '../words/words';
import type { Asked } from './asked';
import type { Known } from './known';
import { termName } from './terms';

/** What is asked, as a title: "Repas à domicile (public : seniors ; langue : arabe)". */
export function questionTold(asked: Asked, known: Known): string {
  const needs = asked.needs.map((id) => termName(id, known.terms));
  const further = [
    ...(asked.audience ? [say('coverage.of.audience', { audience: sayOf('audience', asked.audience) ?? asked.audience })] : []),
    ...(asked.language ? [say('coverage.of.language', { language: languageTold(asked.language, known) })] : []),
    ...(asked.mode ? [say('coverage.of.mode', { mode: (sayOf('mode', asked.mode) ?? asked.mode).toLocaleLowerCase(language) })] : []),
  ];
  const what = needs.length === 0 ? say('coverage.all-services') : new Intl.ListFormat(language, { type: 'disjunction' }).format(needs);
  return further.length === 0 ? what : `${what} (${further.join(' ; ').replaceAll(' ; ', say('coverage.of.and'))})`;
}

export function languageTold(tag: string, { languages }: Known): string {
  return languages.find(({ value }) => value === tag)?.label ?? tag;
}

/** "par quartier". */
export function levelTold(level: string): string {
  return sayOf('coverage.by-level', level) ?? level;
}
