/** Each `data-copy` names the element whose text it copies; that it did is said in `#copied`. */
export function copyButtons(): void {
  document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const code = document.getElementById(button.dataset.copy!)!;
  const said = document.getElementById('copied')!;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    said.textContent = '';
    requestAnimationFrame(() => (said.textContent = said.dataset.text ?? ''));
    button.classList.add('done');
  } catch {
    // Without leave to write there, it is at least marked.
    getSelection()?.selectAllChildren(code);
  }
}
