import { html, type TemplateResult } from 'lit';
import type { SheetWords } from '../api/types';

/** A sentence of a sheet with what it is about: a name or a number keeps its direction, whatever runs around it. */
export function saying({ sentences }: SheetWords, key: string, values: Record<string, unknown> = {}): TemplateResult {
  const pieces = (sentences[key] ?? '').split(/\{(\w+)\}/);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<bdi>${ended(values[piece] ?? '', pieces[index + 1])}</bdi>`))}`;
}

/** Of two full stops that meet, one is enough. */
function ended(value: unknown, next: string): unknown {
  return typeof value === 'string' && next.startsWith('.') ? value.replace(/\.$/, '') : value;
}
