/** Returns a generator of numbers from 0 to 1, the same ones for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const nonsense = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../etc',
  '9'.repeat(400),
  'x'.repeat(10_000),
  '%00%ff',
  "';--",
  '__proto__',
  'constructor',
  'é漢字',
  '',
];

/** Returns `count` pseudo-random query strings that mix valid options and nonsense. */
export function randomQueries(count: number, ids: string[], tracks: string[]): string[] {
  const next = seededRandom(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const accent = () =>
    Math.floor(next() * 0x1000000)
      .toString(16)
      .padStart(6, '0');
  const date = () =>
    `${2000 + Math.floor(next() * 30)}${next() < 0.5 ? '' : `-0${1 + Math.floor(next() * 9)}`}`;
  const values: Record<string, () => string> = {
    theme: () => pick(['auto', 'light', 'dark', 'host']),
    layout: () => pick(['full', 'compact', 'figure', 'list', 'tall']),
    height: () => pick(['420', '100', 'tall']),
    font: () => pick(['sans', 'serif', 'host']),
    credit: () => pick(['full', 'short']),
    accent,
    lang: () => pick(['de', 'pt-BR', 'zh-Hant-TW', 'xx-', '-']),
    track: () => pick([pick(tracks), `${pick(tracks)},${pick(tracks)}`, 'nobody']),
    from: date,
    to: date,
    events: () =>
      pick([pick(ids), `${pick(ids)},nobody,${pick(ids)}`, String(Math.floor(next() * 20)), 'nobody']),
    max: () => String(Math.floor(next() * 20) - 2),
    event: () => pick([pick(ids), 'nobody']),
    heading: () => String(Math.floor(next() * 8)),
    since: () => pick(['2026-01-01', '2026-99-99', 'yesterday']),
  };
  return Array.from({ length: count }, () => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) {
      const roll = next();
      if (roll < 0.45) query.set(name, value());
      else if (roll < 0.55) query.set(name, pick(nonsense));
    }
    if (next() < 0.1) query.set(pick(nonsense) || 'x', pick(nonsense));
    return `?${query}`;
  });
}
