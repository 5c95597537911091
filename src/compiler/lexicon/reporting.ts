/** Verbs with which English news says who said so. Past and present forms that can follow a source. */

const list = (words: string): readonly string[] => words.split(/\s+/u);

/** The source said it. */
export const SAID = list(
  `said says say told tells announced announces confirmed confirms reported reports claimed claims stated states wrote
  writes tweeted tweets posted added adds warned warns insisted insists argued argues alleged alleges acknowledged
  acknowledges admitted admits denied denies explained explains noted notes disclosed testified testifies asserted
  asserts maintained maintains contended contends predicted predicts estimated estimates estimate recalled concluded
  concludes complained complains vowed vows`,
);

/** Data, a document or a device showed it. */
export const SHOWN = list(
  `showed shows show shown indicated indicates indicate suggested suggests suggest revealed reveals`,
);

/** It is what the source believes. */
export const BELIEVED = list(
  `believed believes believe thinks think thought suspects suspect suspected fears fear feared`,
);

/** The same verbs where they hang on to a sentence: "..., saying elections were rigged". */
export const SAYING = list(
  `saying claiming adding arguing alleging insisting stating warning announcing explaining noting`,
);
