import { html } from 'lit';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { findNeeds } from '../../browse/found-needs';
import { languageName, name } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import { bothFields, selectField, textField, type Faults } from '../kept/fields';
import { territoryField } from '../kept/territory-field';
import { categories, type Known } from '../known';
import { chosenList } from './chosen-list';
import type { EventContent, Said } from './event-content';

/** Those that services in Brussels speak most. */
const LANGUAGES = ['fr', 'nl', 'en', 'ar', 'tr', 'es', 'pt', 'it', 'de', 'ro', 'bg', 'pl', 'ru', 'uk', 'sq', 'fa', 'ps', 'so', 'ti'];
const SAID: readonly Said[] = ['', 'yes', 'no'];
const MOST_LINE = 300;

/** For whom it is, what it is about and in which languages, what it costs, and how one takes part. */
export function forWhomView(content: EventContent, all: Known, faults: Faults, change: (content: EventContent) => void) {
  const text = (path: 'registrationUrl' | 'registrationPhone' | 'registrationMail', type: string) => textField({ path, label: sayOf('event', path)!, most: MOST_LINE, type }, content[path], faults, (typed) => change({ ...content, [path]: typed }));
  const said = (group: string, value: Said) => ({ value, label: sayOf(group, value || 'unknown')! });
  return html`
    <h3>${say('event.for-whom')}</h3>
    ${territoryField(all, content.territory, faults, (territory) => change({ ...content, territory }))}
    ${selectField({ path: 'audience', label: say('event.audience') }, content.audience, ['public', 'professionals'].map((value) => ({ value, label: sayOf('event.audience', value)! })), faults, (audience) => change({ ...content, audience }))}
    ${chosenList(
      'needs',
      say('event.needs'),
      content.needs.map((id) => ({ value: id, label: all.terms.has(id) ? name(all.terms.get(id)!.name) : id })),
      faults,
      (needs) => change({ ...content, needs }),
      html`<choose-box .key=${'event-need'} .label=${say('event.need')} .none=${say('event.need.none')} .find=${(typed: string, signal: AbortSignal) => findNeeds(typed, signal, categories(all))}
        .take=${(option: Option) => change({ ...content, needs: [...new Set([...content.needs, option.id])] })}></choose-box>`,
    )}
    ${chosenList(
      'languages',
      say('event.languages'),
      content.languages.map((tag) => ({ value: tag, label: languageName(tag, tag) })),
      faults,
      (languages) => change({ ...content, languages }),
      selectField({ path: 'language', label: say('event.language.add') }, '', [{ value: '', label: '–' }, ...LANGUAGES.filter((tag) => !content.languages.includes(tag)).map((tag) => ({ value: tag, label: languageName(tag, tag) }))], faults, (tag) => tag && change({ ...content, languages: [...content.languages, tag] })),
    )}
    ${selectField({ path: 'free', label: say('event.cost') }, content.free, SAID.map((value) => said('event.free', value)), faults, (free) => change({ ...content, free: free as Said }))}
    ${content.free === 'yes' ? '' : bothFields({ path: 'cost', label: say('event.cost.text'), most: MOST_LINE }, content.cost, faults, (cost) => change({ ...content, cost }))}
    ${selectField({ path: 'registrationNeeded', label: say('event.registration') }, content.registration, SAID.map((value) => said('event.registration', value)), faults, (registration) => change({ ...content, registration: registration as Said }))}
    ${content.registration === 'no' ? '' : html`<div class="both-languages">${text('registrationUrl', 'url')} ${text('registrationPhone', 'tel')} ${text('registrationMail', 'email')}</div>`}
  `;
}
