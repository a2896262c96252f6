/** The looks of a shop that is not the State: its own colours, its own shapes. Text has a contrast of 7:1 at least. */
export const styles = `
:root{color-scheme:light dark;--ground:light-dark(#fdf6ea,#1b130c);--card:light-dark(#fff,#281c12);--ink:light-dark(#2b1a0c,#f6e9d8);
--soft:light-dark(#5a412b,#d9c3a8);--amber:light-dark(#7a3b00,#ffc46b);--on-amber:light-dark(#fff,#2b1a0c);--line:light-dark(#e3cfb2,#4b3826);
--green:light-dark(#155224,#a5e2b2)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 Georgia,"Times New Roman",serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2.5rem)}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:center;border-bottom:3px double var(--line)}
.brand{margin:0;font-size:1.5rem;font-style:italic;font-weight:700;color:var(--amber)}
nav ul{display:flex;gap:.25rem;list-style:none;margin:0;padding:0;font:1rem/1 system-ui,sans-serif}
nav li>*{display:grid;place-items:center;min-width:2.75rem;min-height:2.75rem;color:var(--soft)}
nav [aria-current]{font-weight:700;color:var(--ink);border-bottom:3px solid var(--amber)}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);line-height:1.15;margin:1rem 0 1.25rem;text-wrap:balance}
h2,h3{line-height:1.25;margin:0 0 .5rem}
a{color:var(--amber)}
a:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.age{background:var(--card);border:1px solid var(--line);border-top:6px solid var(--amber);padding:1.25rem clamp(1rem,3vw,1.75rem);margin:0 0 1.5rem}
.state{font-size:1.25rem;font-weight:700;margin:.25rem 0 .75rem}
.yes{color:var(--green);font-size:1.5rem}.yes::before{content:"✓ "}
.ways,.beers{list-style:none;margin:1rem 0;padding:0;display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.ways li{border-top:1px solid var(--line);padding-top:.9rem;display:flex;flex-direction:column;align-items:flex-start}
.ways p{margin:0 0 .75rem;color:var(--soft);flex:1}
.act{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1rem;border:2px solid var(--amber);border-radius:1.4rem;background:var(--amber);color:var(--on-amber);
font:600 1rem/1.25 system-ui,sans-serif;text-decoration:none;cursor:pointer}
.act.quiet{background:none;color:var(--amber)}
summary{min-height:2.75rem;padding:.6rem 0;cursor:pointer;font-weight:700}
.code{background:#fff;padding:.75rem;width:min(100%,21rem)}.code svg{display:block;width:100%;height:auto}
details p .act{margin:.5rem .5rem 0 0}
.beers li{display:flex;gap:1rem;background:var(--card);border:1px solid var(--line);padding:1.25rem}
.beers svg{flex:none;fill:var(--amber)}.beers .paper{fill:var(--ground)}
.beers p{margin:0 0 .5rem;color:var(--soft)}.beers .price{color:var(--ink);font-weight:700}
.locked{font-style:italic}
.notice{border-left:6px solid var(--amber);background:var(--card);padding:.9rem 1rem;margin:0 0 1.25rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{border-top:3px double var(--line);color:var(--soft)}`;
