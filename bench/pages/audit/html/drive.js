globalThis.drive = {
  options: (at) => [...document.querySelectorAll(`[name="q${at + 1}"]`)],
  answered: () => document.querySelectorAll(':checked').length,
};
