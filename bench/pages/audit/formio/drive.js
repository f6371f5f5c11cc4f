globalThis.drive = {
  options: (at) => [...document.querySelectorAll(`.formio-component-q${at + 1} input`)],
  answered: () => Object.values(globalThis.form1.submission.data).filter(Boolean).length,
};
