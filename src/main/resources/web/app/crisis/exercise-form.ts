import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say } from '../words/words';
import { CrisisForm } from './crisis-form';
import type { CrisisExercise } from './roster';

/** An exercise, held or planned. */
@customElement('exercise-form')
export class ExerciseForm extends CrisisForm {
  @property({ attribute: false }) stored?: CrisisExercise;
  @property({ attribute: false }) startBassin?: string;

  protected readonly path = 'exercises';

  protected body(typed: Record<string, string>) {
    const { heldOn, triedFr, triedNl, learntFr, learntNl } = typed;
    return { bassin: this.bassin(typed), heldOn, triedFr, triedNl, learntFr, learntNl };
  }

  override render() {
    const { stored } = this;
    return this.frame(
      say(stored ? 'crisis.exercise.change' : 'crisis.exercise.new'),
      html`
        ${this.bassinField(stored ? stored.bassin : this.startBassin)}
        ${this.line('heldOn', 'crisis.exercise.on', stored?.heldOn, 'date')}
        ${this.texts('tried', 'crisis.tried', stored?.tried)}
        ${this.texts('learnt', 'crisis.learnt', stored?.learnt)}
      `,
    );
  }
}
