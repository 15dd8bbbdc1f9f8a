/** What became of a report, at `/signalement` and `/melding`: for whoever has its code. */
import '../app/style/index.css';
import '../app/style/lookup.css';
import '../app/words/screens';
import '../app/lookup/report-lookup';
import { nameAccountLink } from '../app/parts/account-link';
import { keepHelpLinesWithinReach } from '../app/parts/help-lines-dialog';

keepHelpLinesWithinReach();
void nameAccountLink();

// In the other language it is the same report.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
