/* 200,000 nodes: 60,000 in the article, the others after it, each with a word. */
function words(count) {
  const all = document.createDocumentFragment();
  for (let i = 0; i < count; i++) {
    const word = document.createElement(i % 40 === 0 ? 'p' : 'span');
    word.textContent = i % 7 === 0 ? 'Maduro ' : 'soldiers ';
    all.append(word);
  }
  return all;
}
document.querySelector('article').append(words(30_000));
document.querySelector('main').append(words(70_000));
