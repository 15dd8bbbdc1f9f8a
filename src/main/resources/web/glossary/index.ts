/** The words of the field stand on the page; with script they can be narrowed by typing. */
import './glossary.css';
import { fold } from '../app/words/fold';

const form = document.querySelector<HTMLFormElement>('#narrow')!;
const filter = document.querySelector<HTMLInputElement>('#filter')!;
const found = document.querySelector<HTMLElement>('#found')!;
const letters = document.querySelector<HTMLElement>('.letters')!;
const sections = [...document.querySelectorAll<HTMLElement>('.letter')].map((section) => ({
  section,
  words: [...section.querySelectorAll<HTMLElement>('.word')].map((element) => ({
    element,
    /** The word, and what its letters stand for, are found before what explains them. */
    name: fold(element.querySelector('dt')!.textContent ?? ''),
    all: fold(element.textContent ?? ''),
  })),
}));

/** Every word that was typed begins one of the entry; where names have them, explanations need not. */
function narrow(): void {
  const wanted = fold(filter.value).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const begins = (text: string) => wanted.every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(text));
  const inNames = sections.some(({ words }) => words.some(({ name }) => begins(name)));
  let count = 0;
  for (const { section, words } of sections) {
    const matching = words.filter(({ name, all }) => begins(inNames ? name : all));
    words.forEach((word) => (word.element.hidden = !matching.includes(word)));
    section.hidden = matching.length === 0;
    count += matching.length;
  }
  letters.hidden = wanted.length > 0;
  found.textContent = wanted.length === 0 ? '' : told(count);
}

function told(count: number): string {
  return count === 0 ? found.dataset.none! : `${count} ${count === 1 ? found.dataset.one! : found.dataset.found!}`;
}

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
filter.addEventListener('input', narrow);
// A browser that comes back has kept what was typed.
narrow();
