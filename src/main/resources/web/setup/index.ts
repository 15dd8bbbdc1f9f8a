/** What a partner chooses becomes the code that they copy, and the widget that they see. */
import './setup.css';
import './snippet.css';
import { copyButtons } from './copy';
import { readable } from './contrast';
import { elementCode, elementPolicy, frameCode, framePolicy, type Choices } from './code';

const LIGHT = '#fbfaf7';
const ATTRIBUTES = ['lang', 'territory', 'sector', 'collection', 'radius', 'max', 'heading-level'];

const form = document.querySelector<HTMLFormElement>('#setup')!;
const preview = document.querySelector<HTMLElement>('#preview')!;
const byId = (id: string) => document.getElementById(id)!;

/** What differs from what the widget does by itself. */
function choices(): Choices {
  const attributes: [string, string][] = [];
  for (const name of ATTRIBUTES) {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    if (field.value !== '' && field.value !== field.dataset.default && field.checkValidity()) {
      attributes.push([name, field.value]);
    }
  }
  const accent = form.elements.namedItem('accent') as HTMLInputElement;
  const { script = '', integrity = '', link = '', title = '' } = form.dataset;
  return {
    // As whoever looks at this page reaches us, whatever stands in between.
    origin: location.origin,
    script, integrity, link, title, attributes,
    accent: accent.value === accent.dataset.default ? undefined : accent.value,
  };
}

function show(): void {
  const chosen = choices();
  const framed = (form.elements.namedItem('as') as HTMLSelectElement).value === 'frame';
  document.querySelectorAll<HTMLElement>('.for-element').forEach((part) => (part.hidden = framed));
  document.querySelectorAll<HTMLElement>('.for-frame').forEach((part) => (part.hidden = !framed));
  byId('snippet').textContent = framed ? frameCode(chosen) : elementCode(chosen);
  byId('policy').textContent = framed ? framePolicy(chosen) : elementPolicy(chosen);
  const given = new Map(chosen.attributes);
  ATTRIBUTES.forEach((name) => (given.has(name) ? preview.setAttribute(name, given.get(name)!) : preview.removeAttribute(name)));
  if (chosen.accent) {
    preview.style.setProperty('--repere-accent', chosen.accent);
  } else {
    preview.style.removeProperty('--repere-accent');
  }
  byId('contrast').hidden = readable(chosen.accent ?? '#0b5c63', LIGHT);
}

copyButtons();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', show);
byId('height').textContent = byId('height').textContent!.replaceAll(form.dataset.origin!, location.origin);
document.querySelectorAll('dd code').forEach((code) => (code.textContent = code.textContent!.replace(form.dataset.origin!, location.origin)));
show();
