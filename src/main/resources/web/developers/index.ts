/** The recipes name this server as whoever looks at this page reaches it, whatever stands in between. */
import '../setup/snippet.css';
import { copyButtons } from '../setup/copy';

const recipes = document.querySelector<HTMLElement>('#recipes')!;
recipes.querySelectorAll('code').forEach((code) => {
  code.textContent = code.textContent!.replaceAll(recipes.dataset.origin!, location.origin);
});
copyButtons();
