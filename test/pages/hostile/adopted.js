/* A root that comes from another document has lost its adopted style sheets, and with them all that keeps it from being selected. */
setInterval(() => {
  const host = document.documentElement.lastElementChild;
  if (!host.matches(':popover-open') || 'read' in document.documentElement.dataset) return;
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument.adoptNode(host);
  document.documentElement.append(host);
  frame.remove();
  host.showPopover();
  const selection = getSelection();
  selection.removeAllRanges();
  find('This article says');
  for (let i = 0; i < 20; i++) selection.modify('extend', 'forward', 'line');
  document.documentElement.dataset.read = String(selection);
}, 100);
