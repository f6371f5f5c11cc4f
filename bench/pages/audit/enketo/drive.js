globalThis.drive = {
  // Enketo is there once it has read the form into its model.
  options: (at) => (globalThis.form1 ? [...document.querySelectorAll(`[name="/data/q${at + 1}"]`)] : []),
  answered: () => globalThis.form1.getDataStr().match(/<q\d+>\d/g)?.length ?? 0,
};
