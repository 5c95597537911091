/* The article again in a hundred frames. */
for (let i = 0; i < 100; i++) {
  const frame = document.createElement('iframe');
  document.querySelector('main').append(frame);
  frame.contentDocument.body.append(document.querySelector('article').cloneNode(true));
}
