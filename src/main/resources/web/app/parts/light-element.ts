import { LitElement } from 'lit';

/** An element without a shadow: one style sheet for all, labels reach across, and the page prints as it is. */
export class LightElement extends LitElement {
  override createRenderRoot(): HTMLElement {
    return this;
  }
}
