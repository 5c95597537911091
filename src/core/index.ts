/** The pure core's whole surface: text in, data out. Nothing here knows a browser. */

export * from './article';
export * from './quantities';
export * from './find-quantities';
export * from './reading';
export * from './story';
export * from './normalize';
export * from './pieces';
export * from './segment';
export * from './stem';
export * from './tokenize';
export * from './word-vector';
export * from './calendar';
export * from './dates';
export * from './language';
export { documentFrequencies } from './document-frequency';
export { packStems } from './packed-stems';
export * from './countries';
export * from './names';
export * from './match';
export * from './story-index';
export * from './read';
export * from './offices';
