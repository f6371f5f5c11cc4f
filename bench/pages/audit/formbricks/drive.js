globalThis.drive = {
  // A press on an option of a question that must be answered also leads on.
  options: (at) =>
    document.querySelector(`label[for="q${at + 1}"]`) ? [...document.querySelectorAll('fieldset label')] : [],
  answered: () => Object.keys(globalThis.answers).length,
};
