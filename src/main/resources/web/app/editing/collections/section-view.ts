import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../parts/choose-box';
import { say } from '../../words/words';
import { NO_TEXT } from '../kept/both';
import { moved, reference, withItem, withSection, type Content, type Item } from './content';
import { bothFields, type Faults } from '../kept/fields';
import { findItems, type FoundItem } from './found-items';
import { itemView, titleOf } from './item-view';

const MOST_TITLE = 120;
const MOST_ABOUT = 2000;

/** What can be done with a section beyond typing. */
export interface SectionWays {
  faults: Faults;
  change: (content: Content) => void;
  /** Says to those who do not see it what has moved, and leads the focus on. */
  moved: (content: Content, name: string, position: number, focus: string) => void;
  removed: (content: Content, name: string) => void;
}

/** A section: its title, its lines, and what can be added. */
export function sectionView(content: Content, number: number, ways: SectionWays) {
  const section = content.sections[number];
  const path = `sections[${number}]`;
  const { faults, change } = ways;
  const count = content.sections.length;
  const called = section.title.fr || section.title.nl || say('keep.section.untitled');
  const move = (to: number) => ways.moved({ ...content, sections: moved(content.sections, number, to) }, called, to + 1, `[data-section="${section.key}"] > .ways [data-move="${to < number ? -1 : 1}"]`);
  return html`
    <section class="kept-section" data-section=${section.key} aria-label=${called}>
      <h4>${say('keep.section', { number: number + 1 })}</h4>
      ${bothFields({ path: `${path}.title`, label: say('keep.section.title'), most: MOST_TITLE }, section.title, faults, (title) => change(withSection(content, number, { title })))}
      <details ?open=${section.about.fr !== '' || section.about.nl !== ''}>
        <summary>${say('keep.section.about')}</summary>
        ${bothFields({ path: `${path}.about`, label: say('keep.about'), most: MOST_ABOUT, long: true }, section.about, faults, (about) => change(withSection(content, number, { about })))}
      </details>
      ${section.items.length === 0 ? html`<p class="quiet">${say('keep.section.empty')}</p>` : nothing}
      <ol class="kept-items">
        ${repeat(section.items, (item, index) => (item.kind === 'link' ? `link-${index}` : reference(item)), (item, index) => html`<li>${line(item, index)}</li>`)}
      </ol>
      <choose-box .key=${`add-${number}`} .label=${say('keep.add')} .none=${say('keep.add.none')} .find=${findItems} .take=${(found: FoundItem) => add(found.item)}></choose-box>
      <div class="ways">
        <button type="button" class="small" @click=${() => change(withSection(content, number, { items: [...section.items, { kind: 'link', url: '', title: NO_TEXT, note: NO_TEXT }] }))}>${say('keep.add.link')}</button>
        <button type="button" class="small" data-move="-1" ?disabled=${number === 0} @click=${() => move(number - 1)}>${say('keep.section.up')}<span class="visually-hidden"> : ${called}</span></button>
        <button type="button" class="small" data-move="1" ?disabled=${number === count - 1} @click=${() => move(number + 1)}>${say('keep.section.down')}<span class="visually-hidden"> : ${called}</span></button>
        <button type="button" class="small" @click=${() => ways.removed({ ...content, sections: content.sections.filter((_, index) => index !== number) }, called)}>${say('keep.section.remove')}<span class="visually-hidden"> : ${called}</span></button>
      </div>
    </section>
  `;

  function line(item: Item, index: number) {
    const name = titleOf(item);
    return itemView(item, {
      path: `${path}.items[${index}]`,
      index,
      count: section.items.length,
      faults,
      sections: content.sections.map(({ title }) => title.fr || title.nl),
      section: number,
      change: (one) => change(withItem(content, number, index, one)),
      move: (to) => ways.moved(withSection(content, number, { items: moved(section.items, index, to) }), name, to + 1, `[data-item="${CSS.escape(reference(item))}"] [data-move="${to < index ? -1 : 1}"]`),
      moveTo: (other) => {
        const without = withSection(content, number, { items: section.items.filter((_, at) => at !== index) });
        ways.moved(withSection(without, other, { items: [...without.sections[other].items, item] }), name, without.sections[other].items.length + 1, `[data-item="${CSS.escape(reference(item))}"] select`);
      },
      remove: () => ways.removed(withSection(content, number, { items: section.items.filter((_, at) => at !== index) }), name),
    });
  }

  /** Nothing where it stands there already. */
  function add(item: Item): void {
    if (!section.items.some((one) => reference(one) === reference(item))) {
      change(withSection(content, number, { items: [...section.items, item] }));
    }
  }
}
