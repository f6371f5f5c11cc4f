import { html, nothing, type TemplateResult } from 'lit';

/** A field for one JSON file, and what is wrong with the one that was chosen. */
export function fileField(props: {
  id: string;
  name: string;
  problem: string | undefined;
  onFile: (file: File) => void;
}): TemplateResult {
  const { id, name, problem, onFile } = props;
  const take = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    field.value = '';
  };
  return html`<label class="name" for=${id}>${name}</label>
    <p id="${id}-problem" role="alert" part="problem">${problem ?? nothing}</p>
    <input
      id=${id}
      type="file"
      class="file"
      accept=".json,application/json"
      aria-describedby="${id}-problem"
      @change=${take}
    />`;
}
