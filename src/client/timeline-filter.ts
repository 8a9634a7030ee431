/**
 * Filters of the list of all events. What is chosen stands in the address, so that it can be kept, sent and returned to.
 */
import {
  everything,
  fits,
  readChoice,
  takingAlong,
  withYears,
  writeChoice,
  type Choice,
} from './timeline-choice.ts';
import { buttonsOf, knownTo, selectsOf, showControls } from './timeline-controls.ts';
import { countBars, entries, showOnly, type Entry } from './timeline-list.ts';

class TimelineFilter extends HTMLElement {
  #entries: Entry[] = [];
  #choice = everything;

  connectedCallback() {
    this.#entries = entries();
    for (const control of [...buttonsOf(this), ...selectsOf(this)]) {
      control.addEventListener(control instanceof HTMLSelectElement ? 'change' : 'click', () => {
        this.#choose(takingAlong({ ...this.#choice, [control.name]: control.value }, control.name));
      });
    }
    this.querySelector('.filter-clear')?.addEventListener('click', () => {
      // The button goes with the choice, and must not take the focus with it.
      buttonsOf(this)[0]?.focus();
      this.#choose(everything);
    });
    const read = () => {
      this.#read();
    };
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    read();
  }

  get #isAll(): boolean {
    return writeChoice('', this.#choice) === '';
  }

  /** Shows what the address asks for. What its fragment leads to is shown even if the filters would hide it. */
  #read() {
    this.#choice = readChoice(location.search, knownTo(this));
    const target = document.getElementById(location.hash.slice(1));
    this.#show(this.#entries.find(({ item }) => item === target));
    if (!target || this.#isAll) return;
    if (!target.checkVisibility()) this.#write(everything, location.hash);
    target.scrollIntoView();
  }

  /** From here on the address leads to what was chosen, no longer to one event. */
  #choose(choice: Choice) {
    this.#write(withYears(choice, knownTo(this).years), '');
  }

  #write(choice: Choice, hash: string) {
    this.#choice = choice;
    const { pathname, search } = location;
    history.replaceState(history.state, '', pathname + writeChoice(search, choice) + hash);
    this.#show();
  }

  /** @param linked an event to show in any case. */
  #show(linked?: Entry) {
    const chosen = this.#entries.filter((entry) => fits(entry, this.#choice));
    const beside = linked && !chosen.includes(linked) ? [linked] : [];
    showOnly(new Set([...chosen, ...beside].map(({ item }) => item)));
    countBars(chosen, this.#isAll);
    showControls(this, this.#choice, (choice) => this.#entries.filter((entry) => fits(entry, choice)).length);
    document.documentElement.toggleAttribute('data-filtered', !this.#isAll);
    const { all = '', some = '', none = '', linked: also = '' } = this.dataset;
    const shown = chosen.length + beside.length > 0 ? some.replace('{}', String(chosen.length)) : none;
    const told = this.#isAll ? all : shown;
    this.querySelector('[role=status]')?.replaceChildren(beside.length > 0 ? told + also : told);
    this.querySelector('.filter-clear')?.toggleAttribute('hidden', this.#isAll);
  }
}

customElements.define('timeline-filter', TimelineFilter);
