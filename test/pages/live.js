/* A page that changes under its reader: the buttons stand for what its own scripts would do. */

const article = document.querySelector('article');

function button(label, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  document.querySelector('footer').append(element);
}

button('Correct the figure', () => {
  for (const paragraph of article.querySelectorAll('p')) {
    for (const node of paragraph.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replace('99 soldiers', '100 soldiers');
    }
  }
});

button('Go to another article', () => {
  history.pushState(null, '', '/2019/03/24/flood-barrier');
  document.title = 'Flood barrier holds on its first night | The Evening Lantern';
  const heading = document.createElement('h1');
  heading.textContent = 'Flood barrier holds on its first night';
  const paragraphs = [
    'The new flood barrier of Lindhaven closed for the first time on Saturday night and kept the sea out of the old town, the port authority said on Sunday.',
    'The water stood 3.4 metres above normal at half past two in the morning. Before the barrier was built, 1,200 households would have had to leave their homes.',
    'The mayor, Greta Holm, thanked the forty people who had worked through the night. One of the six gates closed eleven minutes late because a sensor had frozen.',
  ].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  article.replaceChildren(heading, ...paragraphs);
});

button('Clear all highlights', () => CSS.highlights.clear());
