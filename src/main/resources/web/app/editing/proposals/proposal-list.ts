import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import { announce } from '../../parts/announce';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { count, say, sayOf } from '../../words/words';
import { byWhom, instant } from '../ages';
import type { Cell, Proposal } from '../api-types';
import { editLink } from '../at';
import { fieldName, fieldOf } from '../columns';
import { isSignedOut, read, send } from '../edit-api';
import { known, NOTHING_KNOWN } from '../known';
import { beforeAfter } from '../record/changes-view';
import { closureTold } from '../record/closure';

/** With what its column is called on the screen where it is added. */
function named(cell: Cell): Cell {
  return { ...cell, label: sayOf('edit.new', cell.column.replace(/_(fr|nl)$/, '')) ?? fieldName(fieldOf(cell.column)) };
}

type Decision = 'accept' | 'decline' | 'withdraw';

/** What others propose, to be accepted or declined; what one has proposed oneself, to be taken back. */
@customElement('proposal-list')
export class ProposalList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private proposals?: Proposal[];
  @state() private failure?: unknown;
  @state() private refused = new Map<Proposal['id'], string>();
  @state() private all = NOTHING_KNOWN;

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
    void this.load();
  }

  private readonly load = async () => {
    try {
      this.proposals = (await read<{ proposals: Proposal[] }>('proposals')).proposals;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private async decide(proposal: Proposal, decision: Decision): Promise<void> {
    try {
      this.proposals = (await send<{ proposals: Proposal[] }>('POST', `proposals/${encodeURIComponent(proposal.id)}`, { body: { decision } })).proposals;
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
        return;
      }
      this.refused = new Map([...this.refused, [proposal.id, (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline')]]);
      return;
    }
    announce(say(`edit.proposals.${decision}.done`, { name: name(proposal.name) }));
    await this.updateComplete;
    (this.querySelector<HTMLElement>('.proposal h3') ?? this.querySelector<HTMLElement>('.found-count'))?.focus();
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
    const { id, service, name: called, field, kind, before, after, cells, closure, by, at, mayDecide, own } = proposal;
    const what = field ? fieldName(field) : (sayOf('edit.kind', kind) ?? kind);
    const title = `proposal-${id}`;
    return html`
      <h3 id=${title} tabindex="-1">${service ? html`<a href=${editLink({ tab: 'record', id: service, part: field })}>${name(called)}</a>` : name(called)} — ${what}</h3>
      <p class="quiet">${say('edit.history.by', { at: instant(at), by: byWhom(by) })}</p>
      ${before.length + after.length > 0 ? beforeAfter(before, after, cells.map(named), this.all) : nothing}
      ${closure ? html`<p>${closureTold(closure)}</p>` : nothing}
      ${this.refused.has(id) ? html`<p class="fault" role="alert">${this.refused.get(id)}</p>` : nothing}
      <p class="ways">
        ${mayDecide ? html`${this.button(proposal, 'accept', title)} ${this.button(proposal, 'decline', title)}` : nothing}
        ${own ? this.button(proposal, 'withdraw', title) : nothing}
      </p>
    `;
  }

  private button(proposal: Proposal, decision: Decision, title: string) {
    return html`<button type="button" class=${decision === 'accept' ? 'primary' : ''} aria-describedby=${title} @click=${() => void this.decide(proposal, decision)}>${say(`edit.proposals.${decision}`)}</button>`;
  }
}
