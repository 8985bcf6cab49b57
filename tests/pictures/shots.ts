/** One picture of the site for its documents. */
export interface Shot {
  /** Its file in `docs/pictures/`. */
  file: string;
  path: string;
  /** The window in CSS pixels; the picture is as large as this times the density. */
  width: number;
  height: number;
  density: 1 | 2;
}

/** The pictures the README shows, taken from the built site. */
export const shots: Shot[] = [
  { file: 'home.png', path: '/', width: 1120, height: 760, density: 1 },
  { file: 'timeline-on-a-phone.png', path: '/timeline/', width: 360, height: 720, density: 1 },
  { file: 'widget.png', path: '/embed/{widget}/', width: 520, height: 720, density: 1 },
];

/** A picture heavier than this makes a document slow to read, in bytes. */
export const heaviest = 150_000;
