/** A screenshot of the site for its documentation. */
export interface Shot {
  /** The name of its file in `docs/pictures/`. */
  file: string;
  path: string;
  /** The size of the window in CSS pixels; the picture has this size times the density. */
  width: number;
  height: number;
  density: 1 | 2;
}

/** The screenshots of the built site that the README shows. */
export const shots: Shot[] = [
  { file: 'home.png', path: '/', width: 1120, height: 760, density: 1 },
  { file: 'timeline-on-a-phone.png', path: '/timeline/', width: 360, height: 720, density: 1 },
  { file: 'widget.png', path: '/embed/{widget}/', width: 520, height: 720, density: 1 },
];

/** The maximum size of a picture in bytes, so that documents load fast. */
export const maxBytes = 150_000;
