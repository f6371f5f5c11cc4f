const box = document.querySelector('#preview');
const problem = document.querySelector('#preview-problem');
const theme = document.querySelector('#theme-file');

/** Shows the widget as chosen; it keeps nothing and sends nothing. A widget that is there already stays until it differs. */
export function show({ tag, attributes, theme: name }) {
  const href = `/library-widgets/themes/${name}.css`;
  if (theme.getAttribute('href') !== href) theme.setAttribute('href', href);
  const widget = document.createElement(tag);
  for (const [attribute, value] of attributes) if (attribute !== 'endpoint') widget.setAttribute(attribute, value);
  widget.setAttribute('storage', 'none');
  if (box.firstElementChild?.isEqualNode(widget)) return;
  problem.textContent = '';
  box.replaceChildren(widget);
}

/** Says below the preview when the widget has found its content to be of no use. */
export function watch(said) {
  box.addEventListener('widget-problem', () => {
    problem.textContent = said;
  });
}

/** Makes the preview as wide as a number of CSS pixels that the style sheet knows. */
export function setWidth(pixels) {
  box.className = `preview at-${pixels}`;
}
