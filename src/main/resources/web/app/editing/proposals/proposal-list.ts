import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import { announce } from '../../parts/announce';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { count, say, sayOf } from '../../words/words';
import { byWhom, instant } from '../ages';
import type { Proposal } from '../api-types';
import { editLink } from '../at';
import { isSignedOut, read, send } from '../edit-api';
import { called, known, NOTHING_KNOWN } from '../known';
import { beforeAfter } from '../record/changes-view';
import { can, session } from '../session';

type Decision = 'accept' | 'decline' | 'withdraw';

/** What others propose, to be accepted or declined; what one has proposed oneself, to be taken back. */
@customElement('proposal-list')
export class ProposalList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private proposals?: Proposal[];
  @state() private failure?: unknown;
  @state() private refused = new Map<Proposal['id'], string>();
  @state() private all = NOTHING_KNOWN;
  @state() private decides = false;
  private me?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
    void this.load();
  }

  private readonly load = async () => {
    try {
      const who = await session();
      this.me = who.name;
      this.decides = can(who, 'decide-proposals');
      this.proposals = (await read<{ proposals: Proposal[] }>('proposals?state=open')).proposals;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private async decide(proposal: Proposal, decision: Decision): Promise<void> {
    try {
      await send('POST', `proposals/${encodeURIComponent(proposal.id)}`, { body: { decision } });
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
        return;
      }
      this.refused = new Map([...this.refused, [proposal.id, (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline')]]);
      return;
    }
    this.proposals = this.proposals?.filter(({ id }) => id !== proposal.id);
    announce(say(`edit.proposals.${decision}.done`, { name: called(proposal.record.name) }));
    await this.updateComplete;
    (this.querySelector<HTMLElement>('.proposal a') ?? this.querySelector<HTMLElement>('.found-count'))?.focus();
  }

  override render() {
    const { proposals, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.load());
    }
    return proposals
      ? html`<p class="found-count" role="status" tabindex="-1">${proposals.length === 0 ? say('edit.proposals.none') : count('edit.proposals.count', proposals.length)}</p>
          <ul class="proposals">${proposals.map((one) => html`<li class="proposal">${this.one(one)}</li>`)}</ul>`
      : html`<p class="waiting">${say('waiting')}</p>`;
  }

  private one(proposal: Proposal) {
    const { id, record, field, kind, before, after, by, at } = proposal;
    const own = by.name !== undefined && by.name === this.me;
    const what = field ? (sayOf('edit.field', field) ?? field) : (sayOf('edit.kind', kind) ?? kind);
    const title = `proposal-${id}`;
    return html`
      <h3 id=${title}><a href=${editLink({ tab: 'record', id: record.id, part: field ?? undefined })}>${called(record.name)}</a> — ${what}</h3>
      <p class="quiet">${say('edit.history.by', { at: instant(at), by: byWhom(by) })}</p>
      ${before.length + after.length > 0 ? beforeAfter(before, after, [], this.all) : nothing}
      ${this.refused.has(id) ? html`<p class="fault" role="alert">${this.refused.get(id)}</p>` : nothing}
      <p class="ways">
        ${this.decides && !own ? html`${this.button(proposal, 'accept', title)} ${this.button(proposal, 'decline', title)}` : nothing}
        ${own ? this.button(proposal, 'withdraw', title) : nothing}
      </p>
    `;
  }

  private button(proposal: Proposal, decision: Decision, title: string) {
    return html`<button type="button" class=${decision === 'accept' ? 'primary' : ''} aria-describedby=${title} @click=${() => void this.decide(proposal, decision)}>${say(`edit.proposals.${decision}`)}</button>`;
  }
}
