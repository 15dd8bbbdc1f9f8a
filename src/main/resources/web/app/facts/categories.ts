import { html } from 'lit';
import type { Listed } from '../api/types';
import { few } from '../parts/few';
import { linkToNeed } from '../route/need';
import type { Shown } from './row';

const MOST = 5;

/** Each leads to all who do the same. */
export function categories({ categories: all }: Listed): Shown {
  return all.length === 0
    ? undefined
    : html`${few(all, MOST, (some) => html`<ul>
        ${some.map(({ code, name }) => html`<li><a data-goes href=${linkToNeed('category', code)}>${name ?? code}</a></li>`)}
      </ul>`)}`;
}
