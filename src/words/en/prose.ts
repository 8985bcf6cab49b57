export const source = 'Source {number}: {source}';
export const sourceNotRead = 'Source {number}: {source} (not read)';
export const disputed = 'Disputed';
export const meaningOf = 'What {term} means';
export const glossary = 'Glossary';
export const wholeTimeline = 'The whole timeline';
