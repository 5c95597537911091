/** Giving the reader a file, without any permission to download. */

/** Milliseconds after which the browser has taken the file over; both take it within the click. */
const TAKEN = 10_000;

/** Offers text as a file of that name, as a click on a link to one does. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
