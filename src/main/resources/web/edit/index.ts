/** Editing at `/editer` and `/bewerken`, apart from the other screens: most people never need it. */
import '../app/style/index.css';
import '../app/style/edit-record.css';
import '../app/style/edit.css';
import '../app/style/keep.css';
import '../app/words/screens';
import '../app/words/collections';
import '../app/words/editing';
import '../app/words/events';
import '../app/words/resources';
import '../app/editing/edit-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same record.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
