import { html, nothing } from 'lit';
import { listed } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import type { Draft } from './drafts';
import { merged } from './parts';

/**
 * Somebody else stored something meanwhile: what both changed, and what is to become of it.
 *
 * @param words that name the parts of the content: `event`
 */
export function partConflict<C extends object>(words: string, draft: Draft<C>, theirs: C, decide: (content: C) => void) {
  const { content, both } = merged(draft.base, draft.content, theirs);
  return html`
    <section class="conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title" tabindex="-1">${sayOf(words, 'conflict')}</h3>
      <p>${say('keep.conflict.what')}</p>
      ${both.length > 0 ? html`<p>${say('keep.conflict.parts', { what: listed([...new Set(both.map((part) => sayOf(`${words}.part`, part) ?? part))]) })}</p>` : nothing}
      <p class="ways">
        <button type="button" class="primary" @click=${() => decide(content)}>${say('keep.conflict.both')}</button>
        <button type="button" @click=${() => decide(draft.content)}>${say('keep.conflict.mine')}</button>
        <button type="button" @click=${() => decide(theirs)}>${say('keep.conflict.theirs')}</button>
      </p>
    </section>
  `;
}
