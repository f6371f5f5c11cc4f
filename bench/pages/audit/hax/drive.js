{
  const question = (at) => document.querySelector(`#q${at + 1}`);
  globalThis.drive = {
    options: (at) => [...(question(at)?.shadowRoot?.querySelectorAll('simple-fields-field') ?? [])],
    answered: () =>
      [...document.querySelectorAll('multiple-choice')].filter(({ displayedAnswers }) =>
        displayedAnswers.some(({ userGuess }) => userGuess),
      ).length,
  };
}
