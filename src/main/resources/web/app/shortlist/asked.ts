import { get } from '../api/get';
import { post } from '../api/post';
import type { Answer, Reason, Taxonomy, Term } from '../api/types';
import type { Shortlist } from '../route/fragment';
import type { Remarks } from '../route/remarks';
import type { Kept } from './kept';
import { needName } from './needs';
import type { Whereabouts } from './whereabouts';

/** Said of where a service is, or of who would look for it; the rest is why it serves the place that was asked for. */
const OF_THE_AREA = /^(SERVES_|MAY_SERVE|AREA_|OUTSIDE_COMPETENCE|REFUSES)/;

/** What was asked of the services on a list: for which need, and why they serve the place of the question. */
export class Asked {
  private terms = new Map<string, Term>();
  private reasons = new Map<string, Reason[]>();
  private remarks?: Remarks;

  /** What cannot be had is left out: the services are there all the same. */
  async load(list: Shortlist, where: Whereabouts['where'], remarks: Remarks, signal: AbortSignal): Promise<void> {
    this.remarks = remarks;
    await Promise.allSettled([this.loadTerms(remarks, signal), this.loadReasons(list, where, signal)]);
  }

  follow(remarks: Remarks): void {
    this.remarks = remarks;
  }

  need(id: string, kept: Kept): string | undefined {
    return needName(this.remarks?.needs.get(id), kept, this.terms);
  }

  /** In the words of the interface; neither a distance nor a border, which would tell where somebody lives. */
  why(id: string): string | undefined {
    const said = (this.reasons.get(id) ?? []).filter((reason) => OF_THE_AREA.test(reason.code)).map((reason) => reason.text);
    return said.length > 0 ? said.join(' · ') : undefined;
  }

  private async loadTerms({ needs }: Remarks, signal: AbortSignal): Promise<void> {
    if (needs.size > 0 && this.terms.size === 0) {
      const { terms } = await get<Taxonomy>('taxonomy', signal);
      this.terms = new Map(terms.map((term) => [term.id, term]));
    }
  }

  private async loadReasons(list: Shortlist, where: Whereabouts['where'], signal: AbortSignal): Promise<void> {
    if (list.length > 0 && where) {
      const { hits } = await post<Answer>('services/search', { ...where, service: [...list], size: list.length }, signal);
      this.reasons = new Map(hits.map((hit) => [hit.id, hit.why]));
    }
  }
}
