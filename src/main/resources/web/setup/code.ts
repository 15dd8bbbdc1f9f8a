/** What was chosen on the page, and where it leads. */
export interface Choices {
  /** Of this server. */
  origin: string;
  script: string;
  integrity: string;
  /** The words of the link that stands there without script. */
  link: string;
  title: string;
  attributes: [string, string][];
  accent?: string;
}

export function elementCode({ origin, script, integrity, link, attributes, accent }: Choices): string {
  const given = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const lang = attributes.find(([name]) => name === 'lang')?.[1] ?? '';
  const place = attributes.find(([name]) => name === 'territory')?.[1];
  const lines = [
    `<script type="module" src="${origin}${script}"`,
    `  integrity="${integrity}" crossorigin="anonymous"></script>`,
    `<repere-search${given}>`,
    `  <a href="${origin}/?lang=${lang}${place ? `#place=${encodeURIComponent(place)}` : ''}">${escaped(link)}</a>`,
    '</repere-search>',
  ];
  return [...lines, ...(accent ? ['', '/* CSS */', `repere-search { --repere-accent: ${accent}; }`] : [])].join('\n');
}

export function elementPolicy({ origin }: Choices): string {
  return `script-src 'self' ${origin}; connect-src 'self' ${origin}`;
}

export function frameCode({ origin, title, attributes, accent }: Choices): string {
  const parameters = new URLSearchParams([...attributes, ...(accent ? [['accent', accent]] : [])]);
  return [
    `<iframe src="${origin}/embed?${escaped(parameters.toString())}"`,
    `  title="${escaped(title)}" width="100%" height="640" loading="lazy"></iframe>`,
  ].join('\n');
}

export function framePolicy({ origin }: Choices): string {
  return `frame-src 'self' ${origin}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
