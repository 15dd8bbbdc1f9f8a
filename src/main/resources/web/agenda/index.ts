/** The pages of the agenda: their looks, and for who has script what takes place near an address. */
import '../app/style/index.css';
import './agenda.css';
import '../app/words/screens';
import '../app/dates/agenda-reader';
import { nameAccountLink } from '../app/parts/account-link';

void nameAccountLink();

// In the other language it is for the same place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
