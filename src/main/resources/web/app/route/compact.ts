const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const COMPACT = /^[A-Za-z0-9_-]{22}$/;

/** An id in 22 signs instead of 36: a list is sent by text message, and printed. */
export function compact(id: string): string {
  const bytes = (id.replace(/-/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The id again, from either form; nothing where it is none. */
export function expand(text: string): string | undefined {
  if (ID.test(text)) {
    return text.toLowerCase();
  }
  if (!COMPACT.test(text)) {
    return undefined;
  }
  const bytes = [...atob(text.replace(/-/g, '+').replace(/_/g, '/'))];
  const hex = bytes.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
