globalThis.drive = {
  options: () => [...(document.querySelector('lite-youtube')?.shadowRoot?.querySelectorAll('button') ?? [])],
};
