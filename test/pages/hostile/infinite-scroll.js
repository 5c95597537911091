/* Another article follows when the reader comes to the end, under an address of its own. */
const first = document.querySelector('article');
addEventListener(
  'scroll',
  () => {
    const second = document.createElement('article');
    const heading = document.createElement('h1');
    heading.textContent = 'Flood barrier holds on its first night';
    second.append(heading);
    for (let i = 0; i < 12; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'The new flood barrier of Lindhaven closed for the first time on Saturday night and kept the sea out of the old town, the port authority said. ' +
        `Gate ${i + 1} closed eleven minutes late because a sensor had frozen.`;
      second.append(paragraph);
    }
    first.after(second);
    history.pushState(null, '', '/2019/03/24/flood-barrier');
    document.title = 'Flood barrier holds on its first night | The Evening Lantern';
    second.scrollIntoView();
  },
  { once: true },
);
