import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { notes } from '../app/answer/notes';
import { oldFacts } from '../app/answer/old-facts';
import { isAnywhere, whereabouts } from '../app/answer/place';
import { sentenceText } from '../app/answer/sentence';
import { tierGroups } from '../app/answer/tier-order';
import { vaguePlace } from '../app/answer/vague-place';
import { Refused } from '../app/api/answered';
import type { Answer } from '../app/api/types';
import { boxView } from '../app/box/box-view';
import { helpLines } from '../app/parts/help-lines';
import { readParts } from '../app/question/parts';
import { askingBack } from '../app/understood/asking-back';
import { chips } from '../app/understood/chips';
import { language, say } from '../app/words/words';
import { narrowedFragment } from './collected';
import { collectionView, fits } from './collection-view';
import { heading } from './heading';
import { hit } from './hit';
import { framed } from './framed';
import { allAnswers, collectionPage, planPage } from './settings';
import type { WidgetState } from './state';

const LANGUAGES = [['fr', 'Français'], ['nl', 'Nederlands']] as const;

/** The box, and the answer below it. */
export function view(widget: WidgetState) {
  const { lang } = widget.settings;
  return html`
    <div class="repere" part="frame" lang=${lang}>
      ${foreign(widget)} ${boxView(widget.box, say('box.hint'))}
      <div class="answer" part="answer" aria-busy=${widget.waiting}>${widget.failure ? failure(widget) : answer(widget)}</div>
      <p class="visually-hidden" role="status">${widget.status}</p>
      ${foot(widget)}
    </div>
  `;
}

/** A page in another language: which ones we speak is said in English, which most of its readers have at least seen. */
function foreign({ settings, speak }: WidgetState) {
  return settings.foreign
    ? html`<p class="foreign" part="foreign">
        <span lang="en">This search speaks French and Dutch:</span>
        ${LANGUAGES.map(
          ([lang, name]) => html`<button lang=${lang} aria-pressed=${lang === settings.lang} @click=${() => speak(lang)}>${name}</button> `,
        )}
      </p>`
    : nothing;
}

function answer(widget: WidgetState) {
  const { answered, settings, go } = widget;
  if (!answered) {
    return widget.waiting ? html`<p class="waiting">${say('waiting')}</p>` : nothing;
  }
  const { answer: found } = answered;
  const { collected } = answered;
  const where = whereabouts(found.place);
  return html`
    ${urgent(widget, found)}
    ${heading(settings.heading, collected ? `${collected.answer.collection.title.text} : ${fits(collected.answer)}` : sentenceText(found), 'sentence', 'answer')}
    ${where ? html`<p class="quiet">${where}</p>` : nothing}
    ${isAnywhere(found.place) && !collected ? html`<p class="quiet">${say('no-place')}</p>` : nothing}
    ${chips(widget.question, answered, go)} ${askingBack(widget.question, answered, go)} ${vaguePlace(answered.question, found, go)} ${collected ? nothing : oldFacts(found)}
    ${collected ? collectionView(collected.answer, settings) : html`${found.total === 0 ? nobody(widget, found) : hits(widget, found)} ${notes(found)}`}
  `;
}

function hits({ settings }: WidgetState, found: Answer) {
  return tierGroups(found, found.tiers, found.hits).map(
    ({ title, count, hits: group }) => html`
      ${heading(settings.heading + 1, count === undefined ? title : `${title} (${count.toLocaleString(language)})`, 'tier')}
      <ol class="hits">
        ${repeat(group, (one) => one.id, (one) => hit(one, settings))}
      </ol>
    `,
  );
}

/** The needs that nobody meets here, the nearest who do, and whom to call. */
function nobody({ settings }: WidgetState, found: Answer) {
  const unmet = found.unmet ?? [];
  return html`
    ${unmet.length > 0
      ? unmet.map(
          (need) => html`
            <p class="warning">${need.text}</p>
            <ol class="hits">
              ${need.nearest.map((one) => hit(one, settings))}
            </ol>
          `,
        )
      : html`<p class="warning">${say('nobody')}</p>`}
    ${found.helplines && !found.urgent
      ? html`${heading(settings.heading + 1, say('nobody.lines'), 'tier')} ${helpLines(found.helplines)}`
      : nothing}
  `;
}

/** Distress comes before all else. */
function urgent({ settings }: WidgetState, found: Answer) {
  return found.urgent
    ? html`<div class="urgent" part="urgent">${heading(settings.heading, say('urgent'), 'sentence')} ${helpLines(found.helplines ?? [])}</div>`
    : nothing;
}

function failure({ failure: cause, settings, again }: WidgetState) {
  const refused = cause instanceof Refused ? cause : undefined;
  return html`
    <div class="failure" role="alert">
      ${heading(settings.heading, refused ? refused.problem.title || say('failure') : say('offline'), 'sentence', 'answer')}
      <p>${refused?.problem.detail ?? say(refused ? 'failure.what' : 'offline.again')}</p>
      ${refused?.problem.errors?.map((error) => html`<p>${error.detail}</p>`) ?? nothing}
      <button @click=${again}>${say('again')}</button>
    </div>
  `;
}

function foot({ settings, answered, question: widgetQuestion }: WidgetState) {
  const question = answered?.question ?? widgetQuestion;
  return html`
    <p class="foot" part="foot">
      ${answered
        ? html`<a class="all" part="all" href=${answered.collected ? collectionPage(settings, narrowedFragment(answered.collected.asked)) : allAnswers(settings, question)} target=${framed()}>${say(answered.collected ? 'read.all' : 'all-answers')}</a>`
        : nothing}
      ${answered && needsOf(answered.answer) > 1
        ? html`<a class="plan" part="plan" href=${planPage(settings, question)} target=${framed()}>${say('plan')}</a>`
        : nothing}
      <a class="name" part="name" href=${allAnswers(settings, settings.question)} target=${framed()}>Repère</a>
    </p>
  `;
}

/** How many different needs were surely meant. */
function needsOf(answer: Answer): number {
  const sure = readParts(answer).filter((part) => part.kind === 'need' && part.certainty === 'sure');
  return new Set(sure.map((part) => (part.needs ?? []).map((need) => need.id).join())).size;
}
