/* Puts a fresh copy of the whole body in the place of the old one in every frame. */
const original = document.body.cloneNode(true);
function rewrite() {
  document.body.replaceWith(original.cloneNode(true));
  requestAnimationFrame(rewrite);
}
requestAnimationFrame(rewrite);
