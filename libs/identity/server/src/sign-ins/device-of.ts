export interface Device {
  readonly browser?: string;
  readonly system?: string;
}

/** Most specific first: a browser names those that it descends from as well. */
const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];
const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

const nameIn = (families: typeof browsers, text: string) => families.find(([, sign]) => sign.test(text))?.[0];

/** The families that a `User-Agent` header names: enough to recognise one's own device, too little to follow anybody. */
export function deviceOf(userAgent = ''): Device {
  const text = userAgent.slice(0, 500);
  const browser = nameIn(browsers, text);
  const system = nameIn(systems, text);
  return { ...(browser && { browser }), ...(system && { system }) };
}
