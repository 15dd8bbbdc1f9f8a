import { language } from '../words/words';

/** As the style sheet of sheets has it: A4 without its margins, in CSS pixels. */
const MILLIMETRE = 96 / 25.4;
const WIDTH = (210 - 2 * 12) * MILLIMETRE;
const HEIGHT = (297 - 2 * 12) * MILLIMETRE;
const COLUMNS = 2;

/** The page of a draft: for a bassin with the shared part, or the whole. */
export function draftPage(month: string, bassin?: string, lang: string = language): string {
  return `/info-prevention/${month}/draft?lang=${lang}${bassin === undefined ? '' : `&bassin=${encodeURIComponent(bassin)}`}`;
}

/** Measures pages as they are printed. Belongs to one element, which is to close it. */
export class Paper {
  private readonly frame = document.createElement('iframe');

  constructor() {
    // What is measured is set in print, and seen and run by nobody.
    this.frame.setAttribute('sandbox', 'allow-same-origin');
    this.frame.setAttribute('aria-hidden', 'true');
    this.frame.tabIndex = -1;
    Object.assign(this.frame.style, { position: 'fixed', insetInlineStart: '0', insetBlockStart: '0', width: `${WIDTH}px`, height: '1px', border: '0', visibility: 'hidden' });
    document.body.append(this.frame);
  }

  close(): void {
    this.frame.remove();
  }

  /** By how many lines a page is longer than its A4; 0 if it fits. */
  async linesOver(address: string, signal: AbortSignal): Promise<number> {
    const response = await fetch(address, { cache: 'no-store', signal });
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    // It could not run here, which browsers note as an error.
    page.querySelectorAll('script').forEach((script) => script.remove());
    await new Promise((shown) => {
      this.frame.onload = shown;
      this.frame.srcdoc = `<!DOCTYPE html>${page.documentElement.outerHTML}`;
    });
    const inside = this.frame.contentDocument!;
    await inside.fonts.ready;
    [...inside.styleSheets].forEach(({ cssRules }) => setInPrint(cssRules));
    const text = inside.querySelector('.sheet')!;
    const over = text.getBoundingClientRect().bottom - inside.body.getBoundingClientRect().top - HEIGHT;
    const line = parseFloat(this.frame.contentWindow!.getComputedStyle(text).lineHeight);
    return over <= 0 ? 0 : Math.ceil(over / line) * COLUMNS;
  }
}

/** What style sheets say for print holds on this page, and what they say for screens does not. */
function setInPrint(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('styleSheet' in rule && (rule as CSSImportRule).styleSheet) {
      setInPrint((rule as CSSImportRule).styleSheet!.cssRules);
    } else if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      media.mediaText = media.mediaText === 'print' ? 'all' : media.mediaText === 'screen' ? 'not all' : media.mediaText;
    }
  }
}
