/** The pages of collections: their looks, and for who has script a list that is narrowed. */
import '../app/style/index.css';
import './collections.css';
import '../app/words/screens';
import '../app/reading/collection-reader';
import { nameAccountLink } from '../app/parts/account-link';

void nameAccountLink();

// In the other language it is narrowed in the same way.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
