/** A piece of text to paste, under its name, with a button that copies it and tells how that went. */
export function pieceOf(name, text, { words, lang, tell }) {
  const heading = document.createElement('h3');
  heading.textContent = name;
  const code = document.createElement('code');
  code.textContent = text;
  if (lang) code.lang = lang;
  const box = document.createElement('pre');
  box.append(code);
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `${words.copy}: ${name}`,
  });
  button.addEventListener('click', () => {
    copyFrom(code).then(
      () => tell(words.copied),
      () => {
        getSelection().selectAllChildren(code);
        tell(words.selected);
      },
    );
  });
  const piece = document.createElement('section');
  piece.append(heading, box, button);
  return piece;
}

/** Fails where the browser lets no page copy, over plain http for instance. */
async function copyFrom(code) {
  await navigator.clipboard.writeText(code.textContent);
}
