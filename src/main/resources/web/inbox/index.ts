/** The inbox of reports at `/signalements` and `/meldingen`, apart from the other screens: only those in charge need it. */
import '../app/style/index.css';
import '../app/style/edit-record.css';
import '../app/style/edit.css';
import '../app/style/inbox.css';
import '../app/words/screens';
import '../app/words/editing';
import '../app/words/inbox';
import '../app/inbox/inbox-page';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same report.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
