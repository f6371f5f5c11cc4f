globalThis.drive = {
  options: (at) => [...document.querySelectorAll(`[data-name="q${at + 1}"] .sd-rating__item`)],
  onward: () =>
    [...document.querySelectorAll('.sd-navigation__next-btn, .sd-navigation__complete-btn')].find(bench.isAnswerable),
  answered: () => Object.keys(globalThis.model.data).length,
  finished: () => globalThis.model.state === 'completed',
};
