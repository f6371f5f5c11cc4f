{
  const element = () => document.querySelector('by-lit');
  globalThis.drive = {
    options: (at) => [...(element()?.shadowRoot?.querySelectorAll(`[name="q${at + 1}"]`) ?? [])],
    onward: () => element().shadowRoot.querySelector('button'),
    answered: () => Object.keys(element().answers).length,
  };
}
