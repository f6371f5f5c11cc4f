import { html, nothing, type TemplateResult } from 'lit';
import type { Duties } from '../../domain/duties/definition.js';
import { ownState } from '../../views/own-state.js';
import { LARGEST_FILE, type Opened, opened } from './files.js';

export interface FileField {
  id: string;
  /** The words of the button, what it does, and what is said when it could not. */
  name: string;
  hint: string;
  failed: string;
  onOpen: (found: Opened) => void;
}

/** A field for a file with a check in it. */
export function fileField(config: Duties, { id, name, hint, failed, onOpen }: FileField): TemplateResult {
  return html`${ownState('', (problem, setProblem) => {
    const open = async (event: Event) => {
      const field = event.target as HTMLInputElement;
      const file = field.files?.[0];
      if (!file) return;
      const found = file.size > LARGEST_FILE ? undefined : opened(config, await file.text());
      setProblem(found ? '' : failed);
      if (found) onOpen(found);
      // So that the same file can be chosen again.
      field.value = '';
    };
    return html`
      <label class="open" part="button">
        ${name}
        <input type="file" accept=".json,application/json" aria-describedby=${id} @change=${open} />
      </label>
      <p id=${id} part="hint">${hint}</p>
      <p role="alert" part="problem">${problem || nothing}</p>
    `;
  })}`;
}
