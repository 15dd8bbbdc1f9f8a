import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import type { Kept } from './kept';

interface Piece {
  text: string;
  lang?: string;
}

/**
 * When it is open as far as that can be relied on, else to call first.
 *
 * @param most signs that there is room for on paper; whoever needs more is told to call
 */
export function hours(kept: Kept, most: number) {
  const pieces = stated(kept);
  return html`${callFirst(kept, pieces)}${pieces.length === 0 ? nothing : html`<span class="stated">${long(pieces, most)}</span>`}`;
}

function callFirst(kept: Kept, pieces: Piece[]) {
  if (pieces.length > 0 && kept.open && kept.open.state !== 'unknown') {
    return nothing;
  }
  const year = kept.lastVerified?.slice(0, 4);
  const known = pieces.length === 0 ? say('list.hours.none') : kept.open ? '' : year ? say('list.hours.stated', { year }) : say('list.hours.old');
  return html`<strong>${say('list.call-first')}</strong>${known ? html` <span>${known}</span>` : nothing} `;
}

function stated({ openingHours, hours: source }: Kept): Piece[] {
  const lang = source && otherLanguage(source);
  const lines = openingHours ?? [];
  if (lines.length === 0) {
    return source ? [{ text: source.text, lang }] : [];
  }
  return lines.flatMap((line) => {
    const own = (line.label || line.remarks?.length) && !line.hours?.length ? lang : undefined;
    const text = [...(line.hours ?? []), ...(line.remarks ?? [])].join(' ; ');
    return [{ text: [line.label, text].filter(Boolean).join(' : '), lang: own }];
  });
}

/** All of it on the screen; on paper as many pieces as there is room for, of the first at least the beginning. */
function long(pieces: Piece[], most: number) {
  let used = 0;
  const views = pieces.map((piece, index) => {
    const end = used + piece.text.length;
    const cut = end <= most ? piece.text.length : index === 0 ? beginning(piece.text, most) : 0;
    used = end;
    return html`<span class="piece ${cut > 0 ? '' : 'beyond'}" lang=${ifDefined(piece.lang)}>${piece.text.slice(0, cut)}<span class="beyond">${piece.text.slice(cut)}</span></span> `;
  });
  return html`${views}${used > most ? html`<span class="paper-only">… ${say('list.hours.more')}</span>` : nothing}`;
}

/** Whole days where there are any. */
function beginning(text: string, most: number): number {
  const days = text.lastIndexOf(' ; ', most);
  return days > 0 ? days : Math.max(0, text.lastIndexOf(' ', most));
}
