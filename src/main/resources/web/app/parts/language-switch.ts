import { fromFragment } from '../question/question';
import { currentList, fragment } from '../route/fragment';

/** The switch leads to the same page in the other language; the question goes with it, also what is typed but not asked yet. */
export function keepStateAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      const typed = document.querySelector<HTMLTextAreaElement>('#box')?.value.trim();
      const question = fromFragment(location.hash);
      link.pathname = location.pathname;
      link.hash = fragment(typed === undefined ? question : { ...question, text: typed }, currentList());
    });
  }
}
