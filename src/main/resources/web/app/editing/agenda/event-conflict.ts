import { html, nothing } from 'lit';
import { listed } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import type { Draft } from '../kept/drafts';
import type { KeptEvent } from './api-types';
import { contentOf, merged, type EventContent } from './event-content';

/** Somebody else stored something meanwhile: what both changed, and what is to become of it. */
export function eventConflict(draft: Draft<EventContent>, stored: KeptEvent, decide: (content: EventContent) => void) {
  const theirs = contentOf(stored);
  const { content, both } = merged(draft.base, draft.content, theirs);
  return html`
    <section class="conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title" tabindex="-1">${say('event.conflict')}</h3>
      <p>${say('keep.conflict.what')}</p>
      ${both.length > 0 ? html`<p>${say('event.conflict.same', { what: listed([...new Set(both.map((part) => sayOf('event.part', part) ?? part))]) })}</p>` : nothing}
      <p class="ways">
        <button type="button" class="primary" @click=${() => decide(content)}>${say('keep.conflict.both')}</button>
        <button type="button" @click=${() => decide(draft.content)}>${say('keep.conflict.mine')}</button>
        <button type="button" @click=${() => decide(theirs)}>${say('keep.conflict.theirs')}</button>
      </p>
    </section>
  `;
}
