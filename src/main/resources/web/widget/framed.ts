/** The application does not let itself be framed: from a frame it opens in a window of its own. */
export function framed(): '_blank' | '_self' {
  return window.top === window ? '_self' : '_blank';
}
