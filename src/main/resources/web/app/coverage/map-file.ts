import type { Entry } from './measures';
import { WIDTH } from './geography';

/** What stands on a picture of a map beside it. */
export interface Caption {
  title: string;
  subtitle: string;
  /** Of what the numbers of the legend are. */
  unit: string;
  legend: Entry[];
  /** What the legend does not say: steps, sources, dates. */
  notes: string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const PAGE = 1200;
const MARGIN = 40;
const MAP = 800;
const FONT = 'sans-serif';
const INK = '#1b2430';
/** So sharp that it can be printed. */
const PNG_SCALE = 2;
const STYLES = ['fill', 'stroke', 'opacity', 'paint-order'] as const;

/** The map as a file of its own: with its colours for paper, and all that has to be said with it. */
export function svgFile(map: SVGSVGElement, caption: Caption): Blob {
  return new Blob([svgText(map, caption)], { type: 'image/svg+xml' });
}

/** The same as dots. */
export async function pngFile(map: SVGSVGElement, caption: Caption): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(map, caption))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

function svgText(map: SVGSVGElement, { title, subtitle, unit, legend, notes }: Caption): string {
  const page = element('svg', { xmlns: SVG, width: PAGE, role: 'img' });
  const background = element('rect', { width: PAGE, fill: '#fff' });
  page.append(titleOf(title), background);
  let y = MARGIN;
  const write = (text: string, size: number, x: number, width: number, weight = 400) => {
    for (const line of wrapped(text, size, width, weight)) {
      y += size * 1.35;
      const written = element('text', { x, y: y - size * 0.3, 'font-size': size, 'font-family': FONT, 'font-weight': weight, fill: INK });
      written.textContent = line;
      page.append(written);
    }
  };
  write(title, 30, MARGIN, PAGE - 2 * MARGIN, 700);
  write(subtitle, 20, MARGIN, PAGE - 2 * MARGIN);
  const top = y + 20;
  const drawn = painted(map);
  const height = (MAP * map.viewBox.baseVal.height) / WIDTH;
  [['x', MARGIN], ['y', top], ['width', MAP], ['height', height]].forEach(([name, value]) => drawn.setAttribute(String(name), String(value)));
  page.append(drawn);
  y = top + 10;
  const beside = MARGIN + MAP + 30;
  const id = map.querySelector('pattern')!.id.replace(/-\w+$/, '');
  if (unit !== '') {
    write(unit, 18, beside, PAGE - MARGIN - beside, 700);
    y += 10;
  }
  for (const { fill, label } of legend) {
    page.append(element('rect', { x: beside, y, width: 40, height: 26, fill: `url(#${id}-${fill})`, stroke: INK }));
    const before = y;
    y -= 2;
    write(label, 18, beside + 52, PAGE - MARGIN - beside - 52);
    y = Math.max(y, before + 26) + 12;
  }
  y = Math.max(y, top + height) + 12;
  notes.forEach((note) => write(note, 15, MARGIN, PAGE - 2 * MARGIN));
  const whole = Math.ceil(y + MARGIN);
  page.setAttribute('height', String(whole));
  page.setAttribute('viewBox', `0 0 ${PAGE} ${whole}`);
  background.setAttribute('height', String(whole));
  return new XMLSerializer().serializeToString(page);
}

/** A copy that needs no style sheet: what the sheet says for paper stands in each element. */
function painted(map: SVGSVGElement): SVGElement {
  const copy = map.cloneNode(true) as SVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  map.classList.add('on-paper');
  [map, ...map.querySelectorAll('*')].forEach((original, index) => {
    const style = getComputedStyle(original);
    const target = copies[index];
    for (const name of STYLES) {
      if (!target.getAttribute(name)?.startsWith('url')) {
        target.setAttribute(name, style.getPropertyValue(name));
      }
    }
    ['class', 'data-code', 'data-fill', 'role', 'aria-label'].forEach((name) => target.removeAttribute(name));
  });
  map.classList.remove('on-paper');
  copy.querySelectorAll('text').forEach((text) => text.setAttribute('font-family', FONT));
  return copy;
}

function titleOf(text: string): SVGElement {
  const title = element('title', {});
  title.textContent = text;
  return title;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  Object.entries(attributes).forEach(([key, value]) => key !== 'xmlns' && made.setAttribute(key, String(value)));
  return made;
}

/** Lines that are as wide as they may be. */
function wrapped(text: string, size: number, width: number, weight: number): string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${weight} ${size}px ${FONT}`;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
