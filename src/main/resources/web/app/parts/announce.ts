let region: HTMLElement | undefined;

/** Says to those who do not see the screen what has changed on it, once they have nothing else to hear. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.querySelector('main')?.append(region);
  }
  region.textContent = text;
}
