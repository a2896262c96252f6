/**
 * Of the design's own set, on a 24 px grid, the drawings that a page uses: each one path, circles written as arcs. One
 * comes in with its first use. Pages name them; the paths themselves are in one file that the browser keeps (`iconSheet`).
 */
export const iconPaths = {
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM15.5 15.5l5 5',
  'arrow-right': 'M4 12h16m-6-6 6 6-6 6',
  'arrow-left': 'M20 12H4m6-6-6 6 6 6',
  'chevron-down': 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6 6 18',
  warning: 'M12 4 2.8 20h18.4zM12 10v4.5m0 2.6v.2',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 11v5.5m0-9v.2',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 7v5.2l3.5 2',
  pause: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM10 9v6m4-6v6',
  phone: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
  counter: 'M5 15v-4.5a7 7 0 0 1 14 0V15M2.5 15h19v4h-19zM10 10.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  post: 'M3 6h18v12.5H3zM3 7l9 6.5L21 7',
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  building: 'M4 21V9l8-5 8 5v12M2.5 21h19M9 21v-5h6v5M9 11h.1m5.9 0h.1',
  document: 'M6 3h8l4.5 4.5V21H6zM13.5 3v5h5M9 13h6.5M9 16.5h6.5',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4 20h16',
  upload: 'M12 16V5m-5 4.5 5-5 5 5M4 20h16',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  lock: 'M5.5 11h13v9.5h-13zM8 11V8a4 4 0 0 1 8 0v3',
  key: 'M3.5 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM11.3 12.2l8-8M16 7.5l3 3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0z',
  source:
    'M4 7c0-2 3.6-3.5 8-3.5S20 5 20 7s-3.6 3.5-8 3.5S4 9 4 7zM4 7v10c0 2 3.6 3.5 8 3.5s8-1.5 8-3.5V7M4 12c0 2 3.6 3.5 8 3.5s8-1.5 8-3.5',
  qr: 'M4 4h6v6H4zm10 0h6v6h-6zM4 14h6v6H4zm10 0h2.5v2.5M20 14v.1M20 17v3h-3m-3 0v-.1',
  sort: 'M8 4v16m-4-4 4 4 4-4m4 4V4m-4 4 4-4 4 4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  scale: 'M12 3.5v17m-5 0h10M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0zm14 0-3 7a3.2 3.2 0 0 0 6 0z',
  seal: 'm12 2.8 2.3 1.9 3-.2.7 2.9 2.5 1.6-1.2 2.7 1.2 2.7-2.5 1.6-.7 2.9-3-.2-2.3 1.9-2.3-1.9-3 .2-.7-2.9-2.5-1.6 1.2-2.7-1.2-2.7L6 7.4l.7-2.9 3 .2zM8.8 11.8l2.3 2.3 4.2-4.3',
  plus: 'M12 5v14m-7-7h14',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof iconPaths;
