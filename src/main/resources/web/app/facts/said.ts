import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Text } from '../api/types';
import { otherLanguage } from '../words/texts';
import type { Shown } from './row';

/** A text of a source, line by line as it was written; registers divide by bars what they mean as a list. */
export function said(text: Text | undefined): Shown {
  const lines = (text?.text ?? '').split(/\s*[\n|]\s*/).filter((line) => line !== '');
  return text && lines.length > 0
    ? html`<div lang=${ifDefined(otherLanguage(text))}>${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : undefined;
}
