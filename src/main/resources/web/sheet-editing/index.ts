/** Where the monthly sheets are written, at `/editer/info-prevention` and `/bewerken/info-preventie`. */
import '../app/style/index.css';
import '../app/style/edit.css';
import '../app/style/sheet-editing.css';
import '../app/words/screens';
import '../app/words/editing';
import '../app/words/sheets';
import '../app/sheets/sheets-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same part.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
