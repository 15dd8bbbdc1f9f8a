/** The page that partners frame: the widget alone. It tells the page around how high it is, and nothing else. */
import './embed.css';
import '../widget/index';

const widget = document.querySelector<HTMLElement>('repere-search');

if (widget?.dataset.accent) {
  widget.style.setProperty('--repere-accent', widget.dataset.accent);
}

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'repere-height', height }, '*');
}).observe(document.body);
