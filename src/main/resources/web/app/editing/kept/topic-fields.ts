import { html } from 'lit';
import { findNeeds } from '../../browse/found-needs';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { languageName, name } from '../../words/texts';
import { say } from '../../words/words';
import { categories, type Known } from '../known';
import { chosenList } from './chosen-list';
import { selectField, type Faults } from './fields';

/** Those that services in Brussels speak most. */
const LANGUAGES = ['fr', 'nl', 'en', 'ar', 'tr', 'es', 'pt', 'it', 'de', 'ro', 'bg', 'pl', 'ru', 'uk', 'sq', 'fa', 'ps', 'so', 'ti'];

/** The needs that something is about: found by the words that people use, or by their names. */
export function needsList(title: string, needs: readonly string[], all: Known, faults: Faults, keep: (needs: string[]) => void) {
  return chosenList(
    'needs',
    title,
    needs.map((id) => ({ value: id, label: all.terms.has(id) ? name(all.terms.get(id)!.name) : id })),
    faults,
    keep,
    html`<choose-box .key=${'kept-need'} .label=${say('keep.need')} .none=${say('keep.need.none')} .find=${(typed: string, signal: AbortSignal) => findNeeds(typed, signal, categories(all))}
      .take=${(option: Option) => keep([...new Set([...needs, option.id])])}></choose-box>`,
  );
}

/** The languages that something is in. */
export function languagesList(title: string, languages: readonly string[], faults: Faults, keep: (languages: string[]) => void) {
  return chosenList(
    'languages',
    title,
    languages.map((tag) => ({ value: tag, label: languageName(tag, tag) })),
    faults,
    keep,
    selectField({ path: 'language', label: say('keep.language.add') }, '', [{ value: '', label: '–' }, ...LANGUAGES.filter((tag) => !languages.includes(tag)).map((tag) => ({ value: tag, label: languageName(tag, tag) }))], faults, (tag) => tag && keep([...languages, tag])),
  );
}
