import { css } from 'lit';

/**
 * The looks of the widget. It takes font and width of the page around it, and nothing else: what the page inherits downwards is set
 * back at `.repere`, and what it sets on the element itself is overruled where it would take the widget apart. Light or dark is what the
 * page says it is (`color-scheme`), never what its reader likes elsewhere.
 */
export const style = css`
  :host {
    display: block !important;
    min-width: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  .repere {
    --ink: var(--repere-ink, #1b2430);
    --quiet: var(--repere-quiet, #4a5563);
    --paper: var(--repere-paper, #fbfaf7);
    --raised: var(--repere-raised, #ffffff);
    --line: var(--repere-line, #d9d5cc);
    --edge: var(--repere-edge, #77736a);
    --accent: var(--repere-accent, #0b5c63);
    --on-accent: var(--repere-on-accent, #ffffff);
    --tint: var(--repere-tint, #e6f0f0);
    --warning: #fff3d6;
    --on-warning: #1b2430;
    --error: #8c1d18;
    --focus: #f2b705;

    box-sizing: border-box;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--repere-radius, 8px);
    background: var(--paper);
    color: var(--ink);
    font-family: var(--repere-font, inherit);
    font-size: max(1em, 15px);
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }

  @supports (color: light-dark(red, red)) {
    .repere {
      --ink: var(--repere-ink, light-dark(#1b2430, #e9e6df));
      --quiet: var(--repere-quiet, light-dark(#4a5563, #b3b8bf));
      --paper: var(--repere-paper, light-dark(#fbfaf7, #14191f));
      --raised: var(--repere-raised, light-dark(#ffffff, #1b222a));
      --line: var(--repere-line, light-dark(#d9d5cc, #3a424c));
      --edge: var(--repere-edge, light-dark(#77736a, #8d949c));
      --accent: var(--repere-accent, light-dark(#0b5c63, #6fc3c9));
      --on-accent: var(--repere-on-accent, light-dark(#ffffff, #14191f));
      --tint: var(--repere-tint, color-mix(in srgb, var(--accent) 12%, var(--raised)));
      --warning: light-dark(#fff3d6, #463a17);
      --on-warning: light-dark(#1b2430, #f6eedb);
      --error: light-dark(#8c1d18, #ffb4ab);
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  a {
    color: var(--accent);
  }

  button,
  input {
    min-height: 44px;
    padding: 6px 12px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  button {
    padding: 6px 16px;
    border-radius: 22px;
    cursor: pointer;
  }

  button:hover,
  .call:hover {
    background: var(--tint);
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ink);
  }

  #answer:focus {
    outline: none;
    box-shadow: none;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .box label {
    display: block;
    margin-bottom: 6px;
    font-weight: 600;
  }

  .box-row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .box-row input {
    flex: 1 1 9em;
    min-width: 0;
    min-height: 48px;
    border: 2px solid var(--accent);
  }

  .primary {
    min-height: 48px;
    border-color: var(--accent);
    border-radius: 6px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  .primary:hover {
    background: var(--accent);
    text-decoration: underline;
  }

  [role='listbox'] {
    position: var(--repere-suggestions, absolute);
    z-index: 2;
    top: 52px;
    right: 0;
    left: 0;
    flex-basis: 100%;
    max-height: 22em;
    overflow-y: auto;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--raised);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
  }

  [role='listbox'][hidden] {
    display: none;
  }

  .group-heading {
    padding: 10px 12px 2px;
    color: var(--quiet);
    font-size: 0.88em;
    font-weight: 600;
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    align-items: baseline;
    min-height: 44px;
    padding: 9px 12px;
    cursor: pointer;
  }

  .option:hover,
  .option[aria-selected='true'] {
    background: var(--tint);
  }

  .option[aria-selected='true'] {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }

  .detail,
  .hint,
  .quiet,
  .organization,
  .categories,
  .chips small {
    color: var(--quiet);
    font-size: 0.88em;
  }

  .hint,
  .quiet {
    margin: 6px 0 0;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chips,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }

  .chips button {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    border-color: var(--accent);
    background: var(--tint);
    text-align: start;
  }

  .sentence {
    margin: 20px 0 0;
    font-size: 1.18em;
    line-height: 1.35;
  }

  .tier {
    margin: 20px 0 0;
    padding-bottom: 6px;
    border-bottom: 2px solid var(--accent);
    font-weight: 600;
    line-height: 1.35;
  }

  .hit {
    padding: 12px 0;
    border-bottom: 1px solid var(--line);
  }

  .hit p {
    margin: 2px 0 0;
  }

  .hit .title {
    font-weight: 600;
    line-height: 1.35;
  }

  .reasons li {
    display: inline;
  }

  .reasons li:not(:last-child)::after {
    content: '\\00a0·\\0020' / '';
  }

  .reasons .careful span {
    text-decoration: underline 2px var(--focus);
    text-underline-offset: 4px;
  }

  .hit .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin-top: 6px;
  }

  .facts .quiet {
    margin: 0;
  }

  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 4px 14px;
    border: 1px solid var(--accent);
    border-radius: 22px;
    background: var(--raised);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }

  .lines li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 6px 0;
    border-bottom: 1px solid var(--line);
  }

  .lines li > span {
    flex: 1 1 14em;
  }

  .warning,
  .vague {
    margin: 12px 0 0;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--focus);
    background: var(--warning);
    color: var(--on-warning);
  }

  .vague p {
    margin: 0 0 8px;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .number input {
    width: 7em;
  }

  .urgent {
    margin: 16px 0 0;
    padding: 0 16px 12px;
    border: 2px solid var(--error);
    border-radius: 6px;
  }

  .urgent .sentence,
  .failure .sentence {
    color: var(--error);
    font-weight: 700;
  }

  .waiting {
    margin: 16px 0 0;
    color: var(--quiet);
  }

  .answer[aria-busy='true'] {
    opacity: 0.75;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    align-items: center;
    margin: 16px 0 0;
  }

  .foot a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .foot .all {
    font-weight: 600;
  }

  .foot .name {
    margin-inline-start: auto;
    color: var(--quiet);
    font-size: 0.88em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .answer {
      transition: opacity 0.2s 0.2s;
    }
  }
`;
