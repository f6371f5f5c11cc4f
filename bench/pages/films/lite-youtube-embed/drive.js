globalThis.drive = { options: () => [...document.querySelectorAll('lite-youtube .lyt-playbtn')] };
