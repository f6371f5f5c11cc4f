import { noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';

type Draw<State> = (now: State, set: (next: State) => void) => unknown;

class OwnState<State> extends AsyncDirective {
  #now: { state: State } | undefined;
  #draw: Draw<State> = () => noChange;

  override render(begins: State, draw: Draw<State>): unknown {
    this.#now ??= { state: begins };
    this.#draw = draw;
    return draw(this.#now.state, this.#set);
  }

  readonly #set = (next: State): void => {
    this.#now = { state: next };
    if (this.isConnected) this.setValue(this.#draw(next, this.#set));
  };
}

const ownStateDirective = directive(OwnState);

/**
 * A piece of screen with a small state that is its own business and not worth keeping: whether a link was copied, a
 * chart failed, a code is shown. What a person did or said belongs to the run instead.
 */
export function ownState<State>(begins: State, draw: Draw<State>): DirectiveResult {
  return ownStateDirective(begins, draw as Draw<unknown>);
}
