/** "Is this still true?" at `/confirmer` and `/bevestigen`: for whoever holds a link, once, on a telephone. */
import '../app/style/index.css';
import '../app/style/edit-record.css';
import '../app/style/edit.css';
import '../app/style/confirm.css';
import '../app/words/screens';
import '../app/words/editing';
import '../app/words/confirming';
import '../app/confirming/confirm-page';

// In the other language it is the same link.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.pathname = location.pathname;
    link.hash = location.hash;
  });
}
