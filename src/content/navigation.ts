/** Pages that become another page without being loaded: back from the cache, by script, or written anew. */

/**
 * Calls back whenever the document shows another address (the fragment aside), comes back from the back/forward cache, or
 * gets another root element, until the signal is aborted.
 */
export function onNavigate(callback: () => void, signal: AbortSignal): void {
  let address = addressOf(location.href);
  let root = document.documentElement;
  const look = (): void => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    callback();
  };
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) callback();
  };
  const listen = (): void => {
    addEventListener('popstate', look, { signal });
    addEventListener('pageshow', comeBack, { signal });
  };
  listen();
  const rewritten = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    // document.open() takes every listener away
    listen();
    callback();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  window.navigation.addEventListener('currententrychange', look, { signal });
}

function addressOf(href: string): string {
  return href.replace(/#.*/s, '');
}
