/**
 * Discord's dark look (the theme that it calls Ash), for a desktop window and, below 500 px, for a phone.
 * Discord sets 16 px of its own gg sans; the free fonts are wider, and stand as wide at 15.
 */
export const discordStyle = `
* { box-sizing: border-box; margin: 0; }
body { background: #323339; color: #e3e4e6; font: 15px/22px "gg sans", "Noto Sans", "Open Sans", "Liberation Sans", "Noto Color Emoji", sans-serif; overflow-wrap: anywhere; }
main { padding: 8px 0 16px; }
article { display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 16px; padding: 4px 48px 4px 16px; position: relative; }
article + article { margin-top: 12px; }
article.ephemeral { background: #5865f214; }
article.ephemeral::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 2px; background: #5865f2; }
.avatar { border-radius: 50%; flex: none; }
.avatar.large { width: 40px; height: 40px; margin-top: 2px; }
.avatar.small { width: 16px; height: 16px; }
.icon { width: 16px; height: 16px; flex: none; }
a { color: #4fa8fb; }
b { font-weight: 700; }
header { display: flex; align-items: center; line-height: 22px; }
header b { font-weight: 600; color: #fbfbfb; }
.app { background: #5865f2; color: #fff; font-size: 10.5px; font-weight: 600; line-height: 15px; padding: 0 4px; border-radius: 4px; margin-left: 6px; }
time { color: #a2a3aa; font-size: 12px; margin-left: 8px; }

.above { grid-column: 2; display: flex; align-items: center; gap: 4px; min-width: 0; height: 18px; margin-bottom: 4px; font-size: 14px; line-height: 18px; color: #b4b5bb; position: relative; white-space: nowrap; }
.above::before { content: ""; position: absolute; left: -37px; top: 8px; width: 33px; height: 13px; border: solid #5c5d66; border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.above > b { font-weight: 600; color: #d5d6da; }
.command { display: inline-flex; align-items: center; gap: 3px; padding: 0 4px; border-radius: 4px; background: #5865f23d; color: #a9b5ff; font-weight: 500; min-width: 0; overflow: hidden; }
.command .icon { width: 13px; height: 13px; }
.said { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.said * { display: inline; white-space: nowrap; }

.text { white-space: pre-wrap; }
.mention { background: #5865f24d; color: #c9cdfb; font-weight: 500; border-radius: 3px; padding: 0 2px; }
blockquote { position: relative; padding-left: 16px; }
blockquote::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 4px; border-radius: 4px; background: #65666e; }
.small { font-size: 12.5px; line-height: 18px; color: #a2a3aa; }
.h1, .h2, .h3 { color: #fbfbfb; font-weight: 700; margin: 8px 0 4px; }
.text > :first-child { margin-top: 0; }
.h1 { font-size: 24px; line-height: 33px; } .h2 { font-size: 20px; line-height: 27px; } .h3 { font-size: 16px; }
.item { display: flex; gap: 8px; padding-left: 8px; } .item i { font-style: normal; }
code, pre { font: 14px/18px "Liberation Mono", monospace; background: #2a2b30; border: 1px solid #44454c; border-radius: 4px; }
code { padding: 0 3px; } pre { padding: 8px; white-space: pre-wrap; }
.spoiler { background: #56575f; color: transparent; border-radius: 4px; }

.components { display: grid; gap: 8px; }
.container { position: relative; max-width: 600px; margin-top: 4px; display: grid; gap: 8px; padding: 16px; overflow: hidden; background: #393a41; border: 1px solid #44454c; border-radius: 8px; }
.bar { position: absolute; inset: 0 auto 0 0; width: 4px; }
.container:has(.bar) { padding-left: 19px; }
.separator { height: 1px; margin: 0; } .separator.wide { margin: 8px 0; } .separator.line { background: #4c4d55; }
.row { display: flex; flex-wrap: wrap; gap: 8px; min-width: 0; }
.section { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 16px; align-items: start; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 60px; min-height: 32px; padding: 5px 12px; border-radius: 8px; font-size: 14px; line-height: 18px; font-weight: 500; color: #fff; border: 1px solid transparent; }
.style1 { background: #5865f2; } .style2, .style5 { background: #4a4b54; border-color: #54555e; } .style3 { background: #00863a; } .style4 { background: #d22d39; }
.button.disabled { opacity: .5; }
.select { display: flex; align-items: center; justify-content: space-between; gap: 8px; width: 100%; max-width: 400px; min-height: 40px; padding: 8px 12px; border-radius: 8px; background: #2c2d32; border: 1px solid #4a4b53; font-size: 14px; line-height: 20px; }
.select span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .select.empty span { color: #94959c; }
footer { display: flex; align-items: center; gap: 4px; margin-top: 6px; font-size: 12px; line-height: 16px; color: #a2a3aa; }

@media (max-width: 500px) {
  article { column-gap: 12px; padding-left: 12px; padding-right: 12px; }
  .above::before { left: -33px; width: 29px; }
  .container { padding: 12px; } .container:has(.bar) { padding-left: 15px; }
}
`;
