/** The element <repere-search>. All that it is told stands in its attributes. */
export class RepereSearch extends HTMLElement {}

/** Defines it by another name too; <repere-search> is defined at once. */
export function define(tag?: string): void;

/** The attributes of the element. */
export interface RepereSearchAttributes {
  lang?: 'fr' | 'nl';
  /** Of the first search, such as `commune:21015` or a point. */
  place?: string;
  territory?: string;
  sector?: string;
  category?: string;
  /** The name of a collection in its address: what fits of it is shown, and no other services. */
  collection?: string;
  /** How far is near, in metres. */
  radius?: string;
  /** How many hits are shown: 1 to 20. */
  max?: string;
  /** The page with all answers. */
  href?: string;
  /** 1 to 6. */
  'heading-level'?: string;
  /** Of this site, for more requests than everybody may send. */
  'partner-key'?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'repere-search': RepereSearch;
  }

  interface HTMLElementEventMap {
    /** An answer is shown. */
    'repere-answer': CustomEvent<{ total: number }>;
    /** None could be had; status 0 without a connection. */
    'repere-failure': CustomEvent<{ status: number }>;
  }
}
