/** Who is not served, at `/couverture` and `/dekking`. */
import '../app/style/index.css';
import '../app/style/coverage.css';
import '../app/words/screens';
import '../app/words/coverage';
import '../app/coverage/coverage-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same question.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
