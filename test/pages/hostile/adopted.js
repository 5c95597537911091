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
  const read = [host.innerText];
  const grow = () => {
    for (let i = 0; i < 20; i++) selection.modify('extend', 'forward', 'line');
    read.push(String(selection));
  };
  selection.selectAllChildren(host);
  grow();
  selection.removeAllRanges();
  find('This article says');
  grow();
  document.documentElement.dataset.read = read.join(' ');
}, 100);
