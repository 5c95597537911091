/** Outlets' and bodies' short names, with the names they stand for. General knowledge, not a story's. */

/** Organisations that reports name by their initials: initials first, full names after. */
export const INITIALISMS: readonly (readonly string[])[] = [
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['OAS', 'Organization of American States'],
  ['IMF', 'International Monetary Fund'],
  ['WHO', 'World Health Organization'],
  ['WTO', 'World Trade Organization'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['ICC', 'International Criminal Court'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['DW', 'Deutsche Welle'],
  ['BBC', 'British Broadcasting Corporation'],
  ['CNN', 'Cable News Network'],
  ['NPR', 'National Public Radio'],
];
