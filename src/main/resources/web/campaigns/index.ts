/** The screens of campaigns, and the page of a mail where somebody says that they want no other. */
import '../account/account.css';
import './campaigns.css';
import '../app/words/screens';
import './words/words';
import { nameAccountLink } from '../app/parts/account-link';
import './repere-campaigns';
import './mail-refusal';

void nameAccountLink();

// In the other language it is the same campaign, and the same mail.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
