/* The marked words stand where a card would be that is not placed yet; a ticker moves below them, and then they do. */
const text = document.querySelectorAll('article p')[2].firstChild;
const words = document.createRange();
words.setStart(text, text.data.indexOf('99 soldiers'));
words.setEnd(text, text.data.indexOf('99 soldiers') + 11);
const paragraph = text.parentElement;
paragraph.style.cssText = 'position: absolute; margin: 0; inset: 0 auto auto 0; white-space: nowrap';
const { left, top } = words.getBoundingClientRect();
paragraph.style.translate = `${120 - left}px ${210 - top}px`;
const ticker = document.querySelector('footer');
let turn = 0;
setInterval(() => {
  turn += 1;
  ticker.textContent = `Markets ${'open '.repeat(turn % 30)}`;
}, 400);
/* Once a card is there, the words beneath the pointer move away. */
new MutationObserver(() => setTimeout(() => (paragraph.style.marginTop = '300px'), 400)).observe(
  document.documentElement,
  { childList: true },
);
