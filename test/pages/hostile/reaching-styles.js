/* Rules that would hide, move, recolour or swallow the card. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { --ink: transparent !important; --paper: transparent !important; --accent: transparent !important; --text-m: 1px !important; }
  html { font-size: 3px; direction: rtl; unicode-bidi: bidi-override; writing-mode: vertical-rl; }
  html > div, [popover], :popover-open {
    display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
    clip-path: inset(50%) !important; filter: opacity(0) !important; pointer-events: none !important; zoom: 0.1 !important;
    inset: -9999px !important; color: transparent !important; content-visibility: hidden !important; translate: -9999px !important;
    user-select: none !important; animation: gone 1s forwards !important; inline-size: 9999px !important;
  }
  @keyframes gone { to { opacity: 0; } }
  body { writing-mode: horizontal-tb; font-size: 16px; direction: ltr; }
`);
document.adoptedStyleSheets = [sheet];
new MutationObserver(() => {
  const host = document.querySelector('html > div');
  if (host && !host.hasAttribute('style')) host.style.setProperty('display', 'none', 'important');
}).observe(document.documentElement, { childList: true });
