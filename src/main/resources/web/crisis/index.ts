/** The roster for a crisis, at `/crise` and `/crisis`; the page opens without network too. */
import '../app/style/index.css';
import '../app/style/edit-record.css';
import '../app/style/edit.css';
import '../app/style/crisis.css';
import '../app/words/screens';
import '../app/words/editing';
import '../app/words/crisis';
import '../app/crisis/crisis-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// Each language has a page of its own, which the device keeps too; the server would have to be asked where it is.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.href = link.lang === 'nl' ? '/crisis' : '/crise';
}
