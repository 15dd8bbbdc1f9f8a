import { html, nothing } from 'lit';
import type { Offer, Place } from '../api/types';
import { ABOUT_OPENSTREETMAP } from '../parts/openstreetmap';
import type { Go } from '../question/go';
import { readParts, withoutPart, type Read } from '../question/parts';
import { at, type Question } from '../question/question';
import { listed, name } from '../words/texts';
import { say } from '../words/words';
import { isVague, lowerFirst } from './place';
import { withNumber } from './with-number';

/** An answer, as far as its place stands in it. */
type Placed = Read & { place: Place };

/** What would make it sure, where a street may lie on both sides of a border, or may be another one of its name. */
export function vaguePlace(question: Question, answer: Placed, go: Go) {
  const { precision, offers = [], attribution } = answer.place;
  if (!isVague(precision) || offers.length === 0) {
    return nothing;
  }
  const single = precision === 'street' ? number(question, answer, offers[0], go) : nothing;
  const source = attribution
    ? html`<p class="source"><a href=${ABOUT_OPENSTREETMAP} rel="noreferrer">${attribution}</a></p>`
    : nothing;
  const choice = offers.length > 1 ? which(question, answer, offers, go) : single;
  // One landmark leaves nothing to choose.
  return choice === nothing ? source : html`<div class="vague">${choice} ${source}</div>`;
}

/** The place that was read in the words gives way to the one that is made sure. */
function unplaced(question: Question, answer: Placed): Question {
  return readParts(answer)
    .filter((part) => part.kind === 'place')
    .reduce(withoutPart, question);
}

function which(question: Question, answer: Placed, offers: Offer[], go: Go) {
  return html`
    <p>${say(answer.place.precision === 'landmark' ? 'vague.landmarks' : 'vague.streets')}</p>
    <ul class="choices">
      ${offers.map(
        (offer) => html`
          <li>
            <button data-goes @click=${() => go(at(unplaced(question, answer), chosen(offer)))}>${name(offer.label)}</button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Whoever gave a number that the register does not know still means that house, not the street. */
function chosen({ id, label, unknownNumber }: Offer): { place?: string; address?: string } {
  return unknownNumber === undefined ? { place: id } : { address: withNumber(name(label), unknownNumber) };
}

function number(question: Question, answer: Placed, street: Offer, go: Go) {
  const { place } = answer;
  const bassins = (place.territories?.bassin ?? []).map((bassin) => lowerFirst(name(bassin.name)));
  const quartiers = place.territories?.quartier ?? [];
  if (street.between) {
    return html`<p>${say('vague.between', { number: street.unknownNumber ?? '', ...street.between })}</p>`;
  }
  if (bassins.length < 2 && quartiers.length < 2) {
    return nothing;
  }
  const touches =
    bassins.length > 1
      ? say('vague.bassins', { bassins: listed(bassins) })
      : say('vague.quartiers', { count: quartiers.length });
  if (street.unknownNumber) {
    return html`<p>${say('vague.unknown', { number: street.unknownNumber })} ${touches} ${say('vague.call')}</p>`;
  }
  return html`
    <p>${touches} ${say('vague.number')}</p>
    <form class="number" @submit=${(event: SubmitEvent) => add(event, unplaced(question, answer), street, go)}>
      <label for="number">${say('vague.label')}</label>
      <input id="number" name="number" autocomplete="off" inputmode="numeric" maxlength="8" required />
      <button data-goes>${say('vague.add')}</button>
    </form>
  `;
}

function add(event: SubmitEvent, question: Question, street: Offer, go: Go): void {
  event.preventDefault();
  const given = String(new FormData(event.target as HTMLFormElement).get('number')).trim();
  const named = street.street ? name(street.street) : '';
  const address = name(street.label).replace(named, `${named} ${given}`);
  go(at(question, { address }));
}
