/** Puts every widget that the library's own manifest names into the page. */
const place = document.querySelector('#widgets');

async function show() {
  const answer = await fetch('/library-widgets/custom-elements.json');
  if (!answer.ok) throw new Error(`The manifest cannot be read: ${answer.status}`);
  const { modules } = await answer.json();
  const widgets = modules
    .filter(({ path }) => path.startsWith('src/widgets/'))
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  place.replaceChildren(...widgets.map(section));
}

function section({ tagName, description = '' }) {
  const name = document.createElement('h2');
  const code = document.createElement('code');
  code.textContent = `<${tagName}>`;
  name.append(code);
  const about = document.createElement('p');
  about.textContent = description.split('\n')[0];
  const widget = document.createElement(tagName);
  widget.setAttribute('heading-level', '3');
  const whole = document.createElement('section');
  whole.className = 'widget';
  whole.append(name, about, widget);
  return whole;
}

show().catch((error) => {
  place.textContent = error.message;
});
