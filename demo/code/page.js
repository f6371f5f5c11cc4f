import { choicesOf } from './choices.js';
import { accessibility, privacy } from './notices.js';
import { pieceOf } from './pasting.js';
import { setWidth, show, watch } from './preview.js';
import { ways } from './ways.js';
import { words as inEach } from './words.js';

/** The script of "Get the code": whatever is chosen, the preview, the code and the words to paste follow. */
const lang = document.documentElement.lang.slice(0, 2);
const words = inEach[lang];
const form = document.querySelector('#choices');
const status = document.querySelector('#told');
const tell = (text) => void (status.textContent = text);

async function start() {
  const [titles, hashes, { version, themes }] = await Promise.all(
    ['embed/titles.json', 'integrity.json', 'library.json'].map(read),
  );
  const { tag, theme, library } = form.elements;
  tag.replaceChildren(...Object.entries(titles).map(([name, title]) => new Option(title[lang], name)));
  theme.replaceChildren(...themes.map((name) => new Option(words.themes[name] ?? name, name)));
  library.defaultValue = new URL('/library-widgets/', location.href).href;

  const follow = () => {
    for (const field of form.querySelectorAll('input[type=url], input[pattern]')) judge(field);
    const choices = choicesOf(form, titles);
    show(choices);
    showCode(choices, ways[choices.way](choices, { version, hashes }));
    showNotices(choices, titles[choices.tag], version);
    tell('');
  };
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('#widths').addEventListener('input', ({ target }) => setWidth(target.value));
  watch(words.none);
  form.hidden = false;
  follow();
}

async function read(name) {
  const answer = await fetch(`/library-widgets/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** Says beside a field what is wrong with it. */
function judge(field) {
  const { valid } = field.validity;
  field.ariaInvalid = valid ? null : 'true';
  const problem = document.getElementById(`${field.name}-problem`);
  problem.textContent = valid ? '' : words.problem[field.type === 'url' ? 'address' : 'word'];
}

function showCode({ way }, { pieces, policy }) {
  document.querySelector('#about-way').textContent = words.about[way];
  const all = [...pieces, ['policy', policy]];
  document
    .querySelector('#code')
    .replaceChildren(...all.map(([name, text]) => pieceOf(words.pieces[name], text, { words, tell })));
}

function showNotices(choices, titles, version) {
  const notice = (name, said, of) => pieceOf(words.notices[name], said, { words, tell, lang: of });
  const inLanguage = (of) => ({ ...choices, title: titles[of] });
  document
    .querySelector('#notices')
    .replaceChildren(
      notice('privacyEn', privacy(inLanguage('en'), 'en'), 'en'),
      notice('privacyCy', privacy(inLanguage('cy'), 'cy'), 'cy'),
      notice('accessibilityEn', accessibility(inLanguage('en'), version, 'en'), 'en'),
      notice('accessibilityCy', accessibility(inLanguage('cy'), version, 'cy'), 'cy'),
    );
}

start().catch((error) => {
  console.error(error);
  tell(words.failed);
});
