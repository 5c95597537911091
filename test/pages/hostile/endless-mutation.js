/* Changes the article in every task, for as long as the page is open. */
const ticker = document.createElement('span');
document.querySelector('article p').append(ticker);
let count = 0;
const channel = new MessageChannel();
channel.port1.onmessage = () => {
  ticker.textContent = ` Update ${++count}.`;
  setTimeout(() => channel.port2.postMessage(null), 1);
};
channel.port2.postMessage(null);
