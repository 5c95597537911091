/* One paragraph of five million characters. */
const paragraph = document.createElement('p');
paragraph.textContent = 'Nicolás Maduro counted 100 soldiers on 23 March 2019, said A. B. Mr. '.repeat(
  75_000,
);
document.querySelector('article').append(paragraph);
