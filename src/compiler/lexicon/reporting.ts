/** Verbs beside which English seeds name a person. Who said what is read by the core. */

const list = (words: string): readonly string[] => words.split(/\s+/u);

/** The source said it. */
export const SAID = list(
  `said says say told tells announced announces confirmed confirms reported reports claimed claims stated states wrote
  writes tweeted tweets posted added adds warned warns insisted insists argued argues alleged alleges acknowledged
  acknowledges admitted admits denied denies explained explains noted notes disclosed testified testifies asserted
  asserts maintained maintains contended contends predicted predicts estimated estimates estimate recalled concluded
  concludes complained complains vowed vows`,
);

/** It is what the source believes. */
export const BELIEVED = list(
  `believed believes believe thinks think thought suspects suspect suspected fears fear feared`,
);
