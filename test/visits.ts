import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetProblemEvent, WidgetResultEvent, WidgetSentEvent } from '../src/core/events.js';
import { settled } from './core/pretend.js';
import { Person, until } from './person.js';
import { World } from './services.js';

export type Widget = HTMLElement & { config?: unknown; updateComplete: Promise<unknown> };
type Attributes = Record<string, string>;

/** How a widget stands in a page: with the example, in a pretend world, and with a fallback, unless told otherwise. */
export interface Setting {
  world?: World | 'browser';
  attributes?: Attributes;
  /** `undefined`: the page brings no configuration as a property. */
  config?: unknown;
  /** The attributes of the `<widget-settings>` around it. */
  around?: Attributes;
  /** What the page put into it. */
  inside?: string;
}

/** What rules need of a widget to visit it. */
interface Visited {
  tag: string;
  example: unknown;
  /** Waits for what comes later than the first page. */
  arrives?: ((person: Person) => Promise<void>) | undefined;
}

/** Time goes by, and then the page looks at the clock. */
export async function pass(world: World, minutes: number): Promise<void> {
  world.clock.time += minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

/** Visits of a widget, for the tests of one `describe`; what they put in the place of built-ins is gone after each. */
export function visits({ tag, example, arrives = () => Promise.resolve() }: Visited) {
  /** Puts a widget into a page. */
  async function shown(setting: Setting = {}): Promise<Person> {
    const {
      world = new World(),
      attributes = {},
      around = {},
      inside = '<a href="/paper.pdf">The same on paper</a>',
    } = setting;
    const config = 'config' in setting ? setting.config : example;
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    widget.innerHTML = inside;
    if (config !== undefined) widget.config = config;
    const settings = html`<widget-settings>${widget}</widget-settings>`;
    const place = await fixture<HTMLElement>(
      world === 'browser'
        ? html`<div>${settings}</div>`
        : html`<pretend-world .services=${world}>${settings}</pretend-world>`,
    );
    const wrapper = place.querySelector('widget-settings')!;
    for (const [name, value] of Object.entries(around)) wrapper.setAttribute(name, value);
    return new Person(widget);
  }

  async function served(setting: Setting = {}): Promise<Person> {
    const person = await shown(setting);
    await person.isWelcomed();
    await arrives(person);
    return person;
  }

  /** The same page again, as after a reload. */
  async function again(person: Person, world: World, setting: Setting = {}): Promise<Person> {
    await settled();
    person.widget.remove();
    return served({ ...setting, world: world.reloaded() });
  }

  /** All events of widgets that reach the page, as `type` or `type status`. */
  function heardBy(target: EventTarget): {
    names: string[];
    results: WidgetResultEvent['result'][];
    problems: WidgetProblemEvent['problem'][];
  } {
    const heard = {
      names: [] as string[],
      results: [] as WidgetResultEvent['result'][],
      problems: [] as WidgetProblemEvent['problem'][],
    };
    const note = (event: Event) => {
      heard.names.push(event.type === 'widget-sent' ? `widget-sent ${(event as WidgetSentEvent).status}` : event.type);
      if (event.type === 'widget-result') heard.results.push((event as WidgetResultEvent).result);
      if (event.type === 'widget-problem') heard.problems.push((event as WidgetProblemEvent).problem);
    };
    for (const type of ['widget-ready', 'widget-result', 'widget-sent', 'widget-problem']) {
      target.addEventListener(type, note);
      undo.push(() => target.removeEventListener(type, note));
    }
    return heard;
  }

  const undo: (() => void)[] = [];
  /** Puts something in the place of a built-in until the test is over. */
  function replace<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    undo.push(() => (before ? Object.defineProperty(owner, name, before) : delete owner[name]));
  }
  /** What was said in the console. */
  const complaints: string[] = [];
  beforeEach(() => {
    complaints.length = 0;
    replace(console, 'error', (...words: unknown[]) => complaints.push(words.join(' ')));
  });
  afterEach(() => {
    undo.splice(0).forEach((step) => step());
  });

  /** What stands in for the widget stays, and its author is told once; gives what they are told. */
  async function stays(person: Person, heard: ReturnType<typeof heardBy>, source: string): Promise<string> {
    await until(() => heard.problems.length > 0, 'no problem is told');
    await settled();
    expect([person.seesFallback, person.isServed]).to.deep.equal([true, false]);
    expect(heard.names).to.deep.equal(['widget-problem']);
    expect(heard.problems[0]).to.include({ widget: tag, source });
    expect(heard.problems[0]!.message).to.contain(`<${tag}>`).and.contain(source);
    expect(complaints).to.deep.equal([heard.problems[0]!.message]);
    return heard.problems[0]!.message;
  }

  return { shown, served, again, heardBy, stays, replace, undo, complaints };
}
