import { createContext } from '@lit/context';
import { LitElement } from 'lit';
import { property } from './property.js';

/**
 * The attributes that a `<widget-settings>` may set for every widget inside it. A widget's own attribute comes first.
 *
 * @attr {string} chain - Where the widgets of other pages are, as `howto-channel=/films`; `off`: no widget leads to another.
 */
export class SharedAttributes extends LitElement {
  /** Where finished results are POSTed. None: results stay here. */
  @property() endpoint?: string;

  /** The address of a summary of many results to compare with. */
  @property({ attribute: 'results-src' }) resultsSrc?: string;

  /** A label that is copied into the result. */
  @property() campaign?: string;

  /** The group that is copied into the result, for example `scl`. */
  @property() group?: string;

  /** Where answers are kept: `local` (this device), `session` (this tab) or `none` (this page). Default: `local`. */
  @property() storage?: 'local' | 'session' | 'none';

  /** For a shared computer: answers are kept in this tab only and wiped when nobody touches the page. */
  @property({ attribute: 'shared-device', type: Boolean }) sharedDevice?: boolean;

  /** Minutes without a touch after which a shared device is wiped. Default: 10. */
  @property({ attribute: 'idle-minutes', type: Number }) idleMinutes?: number;

  /** The level of the widget's own heading, 2 to 6. Default: 2. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  /** The smallest group shown in a summary; never below 5. Default: 10. */
  @property({ attribute: 'min-group', type: Number }) minGroup?: number;

  /** `required` believes only an endpoint that names the result it received. */
  @property() receipt?: 'required';

  /** Allows languages whose words are a draft, such as `gd`. */
  @property({ attribute: 'draft-languages', type: Boolean }) draftLanguages?: boolean;
}

export const settingsContext = createContext<SharedAttributes>(Symbol.for('library-widgets settings'));
