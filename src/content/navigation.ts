/** Pages that become another page without being loaded: back from the cache, or by script. */

/**
 * Calls back whenever the document shows another address (the fragment aside), or comes back from the back/forward
 * cache, until the signal is aborted.
 */
export function onNavigate(callback: () => void, signal: AbortSignal): void {
  let address = addressOf(location.href);
  const look = (): void => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    callback();
  };
  addEventListener('popstate', look, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) callback();
    },
    { signal },
  );
  const api: Navigation | undefined = 'navigation' in window ? window.navigation : undefined;
  if (api) {
    api.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147 has no event for it in a content script; a page that shows another article changes its title
  const titles = new MutationObserver(look);
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => titles.disconnect());
}

function addressOf(href: string): string {
  return href.replace(/#.*/s, '');
}
