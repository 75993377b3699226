import { createHash } from 'node:crypto';

/** The look of an evidence pack: it travels in the file, so that the file needs nothing else. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5661; --paper: #fff; --sunk: #f4f5f7; --line: #dfe3e8; --accent: #0b4f8a; --stop: #9f1d20;
  font: 400 14px/20px "Segoe UI", system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecef; --soft: #aab4bf; --paper: #1c1f23; --sunk: #25292e; --line: #3a4048; --accent: #7db7ee; --stop: #ff9a94; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 880px; margin: 0 auto; padding: 32px clamp(16px, 4vw, 40px) 64px; }
h1, h2, h3, p, ol, ul, dl, dd, blockquote, pre { margin: 0; padding: 0; }
h1 { font-size: 24px; line-height: 32px; } h2 { font-size: 18px; line-height: 24px; } h3 { font-size: 14px; line-height: 20px; }
section { display: grid; gap: 12px; margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--line); }
.council { color: var(--soft); font-weight: 600; } .lead { margin-top: 8px; max-width: 72ch; } .small, small { color: var(--soft); font-size: 12px; line-height: 16px; }
dl { display: grid; grid-template-columns: minmax(120px, 200px) minmax(0, 1fr); gap: 6px 16px; } dt { color: var(--soft); } dd { white-space: pre-line; }
table { width: 100%; border-collapse: collapse; } th { text-align: left; font-weight: 600; } thead th { padding: 0 12px 6px 0; color: var(--soft); font-size: 12px; border-bottom: 1px solid var(--line); }
td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; } td:last-child { padding-right: 0; }
.when { white-space: nowrap; } code, pre { font: 12px/17px ui-monospace, Consolas, monospace; } pre { white-space: pre-wrap; padding: 10px 12px; background: var(--sunk); border-radius: 8px; }
.clause { display: grid; gap: 4px; padding: 10px 12px; border-left: 3px solid var(--accent); background: var(--sunk); border-radius: 0 8px 8px 0; } blockquote { white-space: pre-line; }
.fails { color: var(--stop); font-weight: 600; } .holds { font-weight: 600; } ol { padding-left: 20px; display: grid; gap: 8px; }
.record { display: grid; gap: 4px; } .stack { overflow-x: auto; }
@media (max-width: 560px) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd + dt { margin-top: 8px; } .stack table { min-width: 480px; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --sunk: #f4f5f7; --line: #bbb; --accent: #0b4f8a; --stop: #9f1d20; font-size: 11px; line-height: 16px; }
  main { max-width: none; padding: 0; } .screen { display: none; } tr, .clause, .record, h2 + * { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); } }
`;

/** Nothing is loaded, nothing runs, and no look but this one is taken: in the answer and in the saved file alike. */
export const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
