// The fonts of the site and, for files that are opened elsewhere, what most computers have.
export const sans = `'Radio Canada', 'Helvetica Neue', Arial, sans-serif`;
export const serif = `'STIX Two Text', 'Times New Roman', Times, serif`;
