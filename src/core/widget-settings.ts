import { ContextProvider } from '@lit/context';
import type { PropertyValues } from 'lit';
import { settingsContext, SharedAttributes } from './shared-attributes.js';

/**
 * Gives the widgets inside it the attributes they share, so that a page writes them once.
 *
 * ```html
 * <widget-settings endpoint="https://results.example/v1/results" campaign="spring">
 *   <skills-audit></skills-audit>
 * </widget-settings>
 * ```
 *
 * @tag widget-settings
 * @slot - Anything; every widget in it takes the settings.
 */
export class WidgetSettings extends SharedAttributes {
  #provider = new ContextProvider(this, { context: settingsContext, initialValue: this });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#provider.setValue(this, true);
  }
}

// Of several copies of the library the first serves all: they know the context by one name.
if (!customElements.get('widget-settings')) customElements.define('widget-settings', WidgetSettings);

declare global {
  interface HTMLElementTagNameMap {
    'widget-settings': WidgetSettings;
  }
}
