import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import type { Go } from '../question/go';
import { NOTHING, type Question } from '../question/question';
import { say } from '../words/words';
import { boxView } from './box-view';
import { Combobox } from './combobox';

/** The one box of the screens. */
@customElement('search-box')
export class SearchBox extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) go: Go = () => {};
  /** Whether what is typed is a situation to plan for. */
  @property({ attribute: false }) plans = false;

  private readonly box = new Combobox(this, (question, typed) => this.go(question, typed));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) {
      this.box.follow(this.question);
    }
  }

  override render() {
    return this.plans
      ? boxView(this.box, say('plan.hint'), say('plan.label'), say('plan.make'))
      : boxView(this.box, say(this.question.needs.length > 0 ? 'box.hint.another' : 'box.hint'));
  }
}
