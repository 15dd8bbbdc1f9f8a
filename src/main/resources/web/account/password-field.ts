/** Shows or hides what is typed in the password fields of a form. */
export function toggleShown(event: Event): void {
  const box = event.target as HTMLInputElement;
  box.form!.querySelectorAll<HTMLInputElement>('[data-password], [type=password]').forEach((field) => {
    field.dataset.password = '';
    field.type = box.checked ? 'text' : 'password';
  });
}
