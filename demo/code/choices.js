/** What a form with its fields says, as `Choices` and what else was chosen. An address or word that is not one is left out. */
export function choicesOf(form, titles) {
  const { tag, lang, storage, level, theme, library, shared, way } = form.elements;
  const attributes = [
    ...['src', 'endpoint', 'campaign'].map((name) => [name, usable(form.elements[name])]),
    ['lang', lang.value],
    ['storage', storage.value === 'local' || shared.checked ? '' : storage.value],
    ['heading-level', level.value === '2' ? '' : level.value],
  ].filter(([, value]) => value);
  if (shared.checked) attributes.push(['shared-device', '']);
  return {
    tag: tag.value,
    title: titles[tag.value][lang.value || document.documentElement.lang.slice(0, 2)],
    attributes,
    theme: theme.value,
    library: (usable(library) || library.defaultValue).replace(/\/?$/, '/'),
    storage: shared.checked ? 'shared' : storage.value,
    way: way.value,
  };
}

const usable = (field) => (field.validity.valid ? field.value.trim() : '');
