/** What if a service closed, covered another area, or were added, at `/couverture/essai` and `/dekking/proef`. */
import '../app/style/index.css';
import './trial.css';
import '../app/words/screens';
import './words/words';
import './coverage-trial';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same trial.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
