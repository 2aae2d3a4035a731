/** Colours for light and dark, text, and what has the focus: what every page of ours looks like. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d0d7de; --ink: #1f2328; --soft: #57606a; --link: #0550ae;
  --pass: #1a7f37; --partial: #8a5300; --not_detected: #b31d28; --unknown: #6639ba; --waived: #57606a; --not_applicable: #57606a;
  --bar: #0969da; --low: #cf222e; --floor: #1f2328;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #161b22; --line: #30363d; --ink: #e6edf3; --soft: #9ea7b3; --link: #79c0ff;
    --pass: #56d364; --partial: #e3b341; --not_detected: #ff7b72; --unknown: #d2a8ff; --waived: #9ea7b3; --not_applicable: #9ea7b3;
    --bar: #388bfd; --low: #f85149; --floor: #e6edf3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }`;
