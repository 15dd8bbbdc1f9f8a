import { html, nothing } from 'lit';
import { day } from '../../words/texts';
import { say, sayOf, type Word } from '../../words/words';
import { selectField, textField, type Faults } from '../kept/fields';
import { chosenList } from '../kept/chosen-list';
import type { EventContent } from './event-content';
import { EVERY, likely, WEEKDAYS, WHICH, type Every, type Recurrence } from './recurrence';

const DAY = '2026-12-03'.length;
const MOST_RULE = 500;

/** When an event takes place, and how it repeats. */
export function timesView(content: EventContent, faults: Faults, change: (content: EventContent) => void) {
  const field = (path: string, word: Word, type: string, value: string, typed: (value: string) => EventContent, hint?: string) => textField({ path, label: say(word), most: DAY, type, hint }, value, faults, (text) => change(typed(text)));
  return html`
    <h3>${say('event.when')}</h3>
    <div class="cell"><label class="check"><input type="checkbox" .checked=${content.wholeDay} @change=${(event: Event) => change({ ...content, wholeDay: (event.target as HTMLInputElement).checked })} /> ${say('event.whole-day')}</label></div>
    <div class="both-languages">
      ${field('start', 'event.start-day', 'date', content.startDay, (startDay) => ({ ...content, startDay, endDay: content.endDay === content.startDay ? startDay : content.endDay }))}
      ${content.wholeDay ? nothing : field('start-time', 'event.start-time', 'time', content.startTime, (startTime) => ({ ...content, startTime }))}
      ${content.wholeDay ? nothing : field('end', 'event.end-time', 'time', content.endTime, (endTime) => ({ ...content, endTime }))}
      ${field(content.wholeDay ? 'end' : 'end-day', 'event.end-day', 'date', content.endDay, (endDay) => ({ ...content, endDay }), say('event.end-day.hint'))}
    </div>
    ${selectField(
      { path: 'every', label: say('event.every') },
      content.recurrence.every,
      EVERY.map((value) => ({ value, label: sayOf('event.every', value)! })),
      faults,
      (every) => change({ ...content, recurrence: likely(content.recurrence, every as Every, content.startDay) }),
    )}
    ${content.recurrence.every === 'never' ? nothing : repeated(content, faults, change)}
  `;
}

function repeated(content: EventContent, faults: Faults, change: (content: EventContent) => void) {
  const { recurrence } = content;
  const repeat = (part: Partial<Recurrence>) => change({ ...content, recurrence: { ...recurrence, ...part } });
  const fault = faults.get('rule');
  return html`<div class="repeated">
    ${fault && recurrence.every !== 'rule' ? html`<p id="keep-rule" tabindex="-1" class="fault">${fault}</p>` : nothing}
    ${partsOf(recurrence, repeat, faults)}
    ${recurrence.every === 'rule' ? nothing : textField({ path: 'until', label: say('event.until'), most: DAY, type: 'date', hint: say('event.until.hint') }, recurrence.until, faults, (until) => repeat({ until }))}
    ${daysView('excluded', content, faults, change)} ${daysView('extra', content, faults, change)}
  </div>`;
}

function partsOf({ every, weekdays, which, weekday, rule }: Recurrence, repeat: (part: Partial<Recurrence>) => void, faults: Faults) {
  switch (every) {
    case 'week':
    case 'two-weeks':
      return html`<fieldset class="cell weekdays"><legend>${say('event.weekdays')}</legend>
        ${WEEKDAYS.map((one) => html`<label class="check"><input type="checkbox" value=${one} .checked=${weekdays.includes(one)} @change=${(event: Event) => repeat({ weekdays: WEEKDAYS.filter((other) => (other === one ? (event.target as HTMLInputElement).checked : weekdays.includes(other))) })} /> ${sayOf('event.weekday', one)}</label>`)}
      </fieldset>`;
    case 'month-weekday':
      return html`<div class="both-languages">
        ${selectField({ path: 'which', label: say('event.which') }, which, WHICH.map((value) => ({ value, label: sayOf('event.which', value)! })), faults, (value) => repeat({ which: value }))}
        ${selectField({ path: 'weekday', label: say('event.weekday') }, weekday, WEEKDAYS.map((value) => ({ value, label: sayOf('event.weekday', value)! })), faults, (value) => repeat({ weekday: value }))}
      </div>`;
    case 'rule':
      return textField({ path: 'rule', label: say('event.rule'), most: MOST_RULE, hint: say('event.rule.hint') }, rule, faults, (text) => repeat({ rule: text }));
    default:
      return nothing;
  }
}

/** Days on which it does not take place, or does besides. */
function daysView(part: 'excluded' | 'extra', content: EventContent, faults: Faults, change: (content: EventContent) => void) {
  const add = (event: Event) => {
    const input = (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!;
    if (input.value !== '' && !content[part].some((time) => time.startsWith(input.value))) {
      change({ ...content, [part]: [...content[part], input.value].sort() });
    }
    input.value = '';
  };
  return chosenList(
    part,
    say(`event.${part}`),
    content[part].map((time) => ({ value: time, label: day(time.slice(0, DAY)) })),
    faults,
    (values) => change({ ...content, [part]: values }),
    html`<div class="field-row"><input type="date" aria-label=${say(`event.${part}.day`)} /><button type="button" class="small" @click=${add}>${say('event.day.add')}</button></div>`,
  );
}
