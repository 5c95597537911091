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
  observe(document, { childList: true }, () => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    // document.open() takes every listener away
    listen();
    callback();
  });
  const api: Navigation | undefined = 'navigation' in window ? window.navigation : undefined;
  if (api) api.addEventListener('currententrychange', look, { signal });
  else {
    // Firefox before 147 has no event for it in a content script; a page that shows another article changes its title
    const head = document.querySelector('head') ?? document;
    observe(head, { subtree: true, childList: true, characterData: true }, look);
  }

  function observe(node: Node, what: MutationObserverInit, changed: () => void): void {
    const observer = new MutationObserver(changed);
    observer.observe(node, what);
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

function addressOf(href: string): string {
  return href.replace(/#.*/s, '');
}
