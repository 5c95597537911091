/* Registered custom properties hold in closed roots too: what the card sets on its outermost element no longer reaches the others. */
for (const name of ['--serif', '--sans'])
  CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: 'Spy' });
for (const name of ['--ink', '--ink-soft', '--differs'])
  CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'rgb(255 254 251)' });
for (const letter of 'aeinorst0159')
  document.fonts.add(
    new FontFace('Spy', `url("/hostile/font?${letter}")`, {
      unicodeRange: `U+${letter.charCodeAt(0).toString(16)}`,
    }),
  );
