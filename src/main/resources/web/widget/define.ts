import { RepereSearch } from './repere-search';

/** Two copies on one page, of one version or of two, do not quarrel: the first one stays. */
export function define(tag = 'repere-search'): void {
  if (!customElements.get(tag)) {
    // The registry takes a class once.
    customElements.define(tag, class extends RepereSearch {});
  }
}
