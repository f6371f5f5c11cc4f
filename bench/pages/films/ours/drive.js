globalThis.drive = {
  options: () => [...(document.querySelector('howto-channel')?.shadowRoot?.querySelectorAll('[part="film"] a') ?? [])],
};
