import { html, nothing } from 'lit';
import { say } from '../../words/words';
import type { Draft } from '../kept/drafts';
import type { KeptCollection } from './api-types';
import { contentOf, type Content } from './content';
import { titleOf } from './item-view';
import { merged } from './merging';

/** Somebody else stored something meanwhile: what they added and took away, and what is to become of both. */
export function conflictView(draft: Draft<Content>, stored: KeptCollection, decide: (content: Content) => void) {
  const theirs = contentOf(stored);
  const both = merged(draft.base, draft.content, theirs);
  const before = new Set(titles(draft.base));
  const after = new Set(titles(theirs));
  const added = [...after].filter((title) => !before.has(title));
  const taken = [...before].filter((title) => !after.has(title));
  return html`
    <section class="conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title" tabindex="-1">${say('keep.conflict')}</h3>
      <p>${say('keep.conflict.what')}</p>
      ${added.length > 0 ? html`<p>${say('keep.conflict.added', { what: added.join(', ') })}</p>` : nothing}
      ${taken.length > 0 ? html`<p>${say('keep.conflict.taken', { what: taken.join(', ') })}</p>` : nothing}
      ${both.leftOut.length > 0 ? html`<p>${say('keep.conflict.same')}</p><ul>${both.leftOut.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      <p class="ways">
        <button type="button" class="primary" @click=${() => decide(both.content)}>${say('keep.conflict.both')}</button>
        <button type="button" @click=${() => decide(draft.content)}>${say('keep.conflict.mine')}</button>
        <button type="button" @click=${() => decide(theirs)}>${say('keep.conflict.theirs')}</button>
      </p>
    </section>
  `;
}

function titles({ sections }: Content): string[] {
  return sections.flatMap(({ title, items }) => [title.fr || title.nl, ...items.map(titleOf)]);
}
