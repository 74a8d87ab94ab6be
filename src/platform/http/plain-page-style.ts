/** Where the style of plain pages is served. */
export const PLAIN_PAGE_STYLE_PATH = '/s/style.css';

/** Styles of pages without script: paper, ink, and curtain red; readable at arm's length in a shop. */
export const PLAIN_PAGE_STYLE = `:root{color-scheme:light dark;--paper:#fbf8f3;--ink:#221c1a;--soft:#6a5f59;--line:#e4dbd0;--card:#fff;--red:#a3182f}
@media(prefers-color-scheme:dark){:root{--paper:#191513;--ink:#f3ece3;--soft:#b9aca1;--line:#3a322d;--card:#231d1a;--red:#ff8a95}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-width:40rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;justify-content:space-between;align-items:center;padding-top:1rem;border-top:.375rem solid var(--red)}
header a{color:inherit;padding:.75rem 0}
.brand{margin:0;font-family:Georgia,"Times New Roman",serif;font-size:1.25rem;font-style:italic}
h1,h2,h3{font-family:Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2}
h1{font-size:2.25rem;margin:1.5rem 0 .5rem}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem}
h3{font-size:1.125rem;margin:.125rem 0 .5rem}
.lead{font-size:1.25rem;margin:0}
.place,.quiet{color:var(--soft)}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.125rem;margin:.75rem 0}
article.ad{border-left:.25rem solid var(--red)}
.label{margin:0;font-size:.8125rem;letter-spacing:.04em;text-transform:uppercase;color:var(--soft)}
.ad .label{color:var(--red)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.125rem .75rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}
.why{margin:.5rem 0 0}.why span{display:block;color:var(--soft);font-size:.875rem}
.count{color:var(--soft);font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:.875rem;font-weight:400}
.door{display:inline-block;margin-top:.75rem;padding:.625rem 1.125rem;border:1px solid currentcolor;border-radius:.5rem;text-decoration:none}
.second{border-top:1px solid var(--line);margin-top:2.5rem}.second h2{margin-top:1.5rem}
ul{padding-left:1.125rem;margin:.5rem 0}li{margin:.25rem 0}
main{padding-bottom:4rem}
main a{color:var(--red)}
a:focus-visible{outline:3px solid var(--red);outline-offset:2px}
`;
