/** So many things are drawn in one go while the view opens. */
export const portion = 6;

/** Lets the browser draw and answer before the work goes on. */
export const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));
