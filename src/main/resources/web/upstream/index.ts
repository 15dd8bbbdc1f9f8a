/** What goes back to the registers, at `/retours` and `/terugkoppeling`. */
import '../app/style/index.css';
import '../app/style/edit.css';
import '../app/style/upstream.css';
import '../app/words/screens';
import '../app/words/editing';
import '../app/words/upstream';
import '../app/upstream/upstream-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same dispatch.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
