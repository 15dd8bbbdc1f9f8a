/**
 * The help lines stand at the foot of the page as the server wrote it, so that they are there without script and without
 * connection. With script they open where the reader is.
 */
export function keepHelpLinesWithinReach(): void {
  const lines = document.getElementById('lines');
  const close = document.getElementById('lines-close');
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href="#lines"]');
  if (!lines || !close || typeof HTMLDialogElement === 'undefined') {
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'lines-dialog';
  dialog.setAttribute('aria-labelledby', 'lines-title');
  lines.before(dialog);
  dialog.append(lines);
  close.hidden = false;
  close.addEventListener('click', () => dialog.close());
  // Whoever taps beside the dialog wants to be back.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  links.forEach((link) =>
    link.addEventListener('click', (event) => {
      // The fragment holds the question: it must not become "#lines".
      event.preventDefault();
      dialog.showModal();
    }),
  );
}
