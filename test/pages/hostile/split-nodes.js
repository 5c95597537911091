/* Splits every text node into single letters, and joins them again, over and over. */
const paragraphs = [...document.querySelectorAll('article p')];
let split = false;
setInterval(() => {
  split = !split;
  for (const paragraph of paragraphs) {
    if (!split) paragraph.normalize();
    else
      for (const node of [...paragraph.childNodes])
        for (let rest = node; rest.nodeType === Node.TEXT_NODE && rest.length > 1;) rest = rest.splitText(1);
  }
}, 900);
