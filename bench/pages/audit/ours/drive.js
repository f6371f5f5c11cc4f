{
  const find = (selector) => document.querySelector('skills-audit')?.shadowRoot?.querySelector(selector);
  const all = (selector) => [...(document.querySelector('skills-audit')?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const number = () => Number(/\d+/.exec(find('[part="progress"]')?.textContent)?.[0]);
  const button = () => find('[part="button primary"]');
  const isStart = () => button() && !button().closest('[hidden]') && !find('input');
  globalThis.drive = {
    /** Presses what stands before the questions. */
    begin: () => isStart() && button().click(),
    /** The page about the person counts as the first question that can be answered. */
    first: () => all('input'),
    /** Leaves that page as it is. */
    pass: () => find('input') && !number() && button().click(),
    options: (at) => (number() === at + 1 ? all('.points input') : []),
    onward: button,
    answered: () =>
      all('[part="answers"]')
        .slice(-3)
        .flatMap((list) => [...list.children]).length,
    finished: () => Boolean(find('[part="answers"]')),
  };
}
