import { fromFragment, toFragment } from '../question/question';

/** The switch leads to the same page in the other language; the question goes with it, also what is typed but not asked yet. */
export function keepStateAcrossLanguages(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
  link?.addEventListener('click', () => {
    const typed = document.querySelector<HTMLInputElement>('#box')?.value.trim();
    const question = fromFragment(location.hash);
    link.hash = toFragment(typed === undefined ? question : { ...question, text: typed });
  });
}
