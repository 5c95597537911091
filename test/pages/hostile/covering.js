/* Puts a dialog of its own over whatever enters the top layer. */
const dialog = document.createElement('dialog');
dialog.textContent = 'Subscribe';
dialog.style.cssText =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
document.body.append(dialog);
new MutationObserver(() => {
  if (!dialog.open && document.querySelector(':popover-open')) dialog.showModal();
}).observe(document.documentElement, { childList: true });
