/** How a report looks, on a screen and on paper. */
export const style = `
:root{--ink:#1d2733;--soft:#5b6875;--edge:#d5dbe1;--paper:#fff;--tint:#f5f7f9;--ok:#1a7f43;--broken:#c62828;--suspect:#a15c00;--unknown:#5b6875}
*{box-sizing:border-box}
body{margin:0;background:var(--tint);color:var(--ink);font:15px/1.65 system-ui,"Segoe UI","Hiragino Sans","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif}
main{max-width:1060px;margin:0 auto;padding:40px 48px;background:var(--paper)}
h1{font-size:26px;line-height:1.3;margin:0 0 8px}
h2{font-size:21px;margin:44px 0 8px;padding:0 0 6px;border-bottom:2px solid var(--ink)}
h3{font-size:16px;margin:28px 0 6px}
p{margin:6px 0}
small{color:var(--soft);font-size:12.5px}
code{font:12.5px/1.5 ui-monospace,Consolas,"SFMono-Regular",Menlo,"Noto Sans Mono CJK JP",monospace;background:var(--tint);padding:1px 4px;border-radius:3px;overflow-wrap:anywhere}
pre{background:var(--tint);border:1px solid var(--edge);border-radius:6px;padding:10px 14px;overflow-x:auto}
pre code{background:none;padding:0}
ul,ol{padding-left:24px;margin:6px 0}
li{margin:4px 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:8px 0;font-size:14px}
th,td{border:1px solid var(--edge);padding:6px 10px;text-align:left;vertical-align:top}
th{background:var(--tint);font-weight:600;white-space:nowrap}
td:first-child{white-space:nowrap}
.hops td:first-child{font-weight:600}
.hops td:nth-child(2){min-width:104px}.hops td:nth-child(3){min-width:200px}
.form td:first-child{white-space:normal}
.form td{height:64px;width:50%}
.line{margin:2px 0}
.place{color:var(--soft);font-size:12.5px;white-space:nowrap}
.state{font-weight:600}
.path{display:flex;flex-wrap:wrap;gap:8px 0;list-style:none;padding:0;margin:14px 0}
.path li{flex:1 1 96px;min-width:88px;margin:0;padding:8px 6px;text-align:center;border:1px solid var(--edge);border-top:4px solid;border-left-width:0;display:flex;flex-direction:column;line-height:1.35}
.path li:first-child{border-left-width:1px;border-radius:6px 0 0 6px}
.path li:last-child{border-radius:0 6px 6px 0}
.path li span{color:var(--ink);font-weight:600}
.path b{font-size:18px}
.ok{color:var(--ok)}.broken{color:var(--broken)}.suspect{color:var(--suspect)}.unknown,.absent{color:var(--unknown)}
.path .broken{background:#fdecec}.path .suspect{background:#fff6e6}.path .ok{background:#eef8f1}
.path small{font-size:11.5px}
@media(max-width:700px){main{padding:20px 16px}}
@media print{body{background:none}main{max-width:none;padding:0}h2,h3{break-after:avoid}tr,.line,.path{break-inside:avoid}pre{white-space:pre-wrap}}
`;
