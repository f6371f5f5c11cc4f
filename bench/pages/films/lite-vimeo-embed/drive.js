globalThis.drive = { options: () => [...document.querySelectorAll('lite-vimeo .ltv-playbtn')] };
