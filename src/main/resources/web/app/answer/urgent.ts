import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { helpLines } from '../parts/help-lines';
import { say } from '../words/words';

/** Distress comes before all else: who answers at once. */
export function urgent(answer: Pick<Answer, 'urgent' | 'helplines'>) {
  return answer.urgent
    ? html`
        <section class="urgent" aria-labelledby="urgent">
          <h2 id="urgent" tabindex="-1">${say('urgent')}</h2>
          ${helpLines(answer.helplines ?? [])}
        </section>
      `
    : nothing;
}
