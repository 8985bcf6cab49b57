/** The version of the form of all data files. It changes when a field or column goes or changes its meaning. */
export const formatVersion = 1;
