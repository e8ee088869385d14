/** Slack's light look, for a desktop window and, below 500 px, for a phone. */
export const slackStyle = `
* { box-sizing: border-box; margin: 0; }
body { background: #fff; color: #1d1c1d; font: 15px/22px "Slack-Lato", Lato, "Liberation Sans", "Noto Color Emoji", sans-serif; overflow-wrap: anywhere; font-variant-ligatures: none; }
main { padding: 8px 0 12px; }
article { display: grid; grid-template-columns: 36px minmax(0, 1fr); column-gap: 8px; padding: 8px 20px; }
article.ephemeral { background: #f8f8f8; }
.only { font-size: 13px; line-height: 18px; color: #616061; margin-bottom: 4px; display: flex; align-items: center; justify-content: flex-start; }
.only:has(.icon) { justify-content: flex-end; }
.only .icon { width: 14px; height: 14px; }
.icon { width: 16px; height: 16px; flex: none; }
.avatar { width: 36px; height: 36px; border-radius: 8px; margin-top: 5px; }
a { color: #1264a3; text-decoration: none; }
b { font-weight: 700; }
header { display: flex; align-items: baseline; line-height: 22px; }
header b { font-weight: 900; }
.app { align-self: center; background: #e8e8e8; color: #616061; font-size: 10px; font-weight: 700; line-height: 14px; padding: 0 3px; border-radius: 2px; margin-left: 5px; }
time { color: #616061; font-size: 12px; margin-left: 8px; }

.text { white-space: pre-wrap; }
.body > .text, .context, .actions, .divider { max-width: 600px; }
.section { margin: 8px 0 4px; }
header + .section { margin-top: 0; }
.heading { font-size: 18px; line-height: 24px; font-weight: 900; margin: 12px 0 4px; }
blockquote { position: relative; padding: 0 0 0 16px; margin: 4px 0; }
blockquote::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 4px; border-radius: 8px; background: #ddd; }
code, pre { font: 12px/18px "Liberation Mono", monospace; background: #f8f8f8; border: 1px solid #ddd; border-radius: 4px; }
code { color: #c01343; padding: 2px 3px; } pre { padding: 8px; white-space: pre-wrap; margin: 4px 0; }
.mention { background: #1d9bd11a; color: #1264a3; border-radius: 3px; padding: 0 2px 1px; }
.context { display: flex; flex-wrap: wrap; gap: 2px 8px; margin: 4px 0; font-size: 13px; line-height: 18px; color: #616061; }
.divider { border-top: 1px solid #ddd; margin: 12px 0 11px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 4px; }
.button { display: inline-flex; align-items: center; justify-content: center; min-width: 80px; min-height: 28px; padding: 3px 11px 4px; border: 1px solid #bbbabb; border-radius: 8px; background: #fff; font-size: 13px; line-height: 18px; font-weight: 700; text-align: center; }
.primary { background: #007a5a; border-color: #007a5a; color: #fff; } .danger { background: #e01e5a; border-color: #e01e5a; color: #fff; }
.select { justify-content: space-between; gap: 8px; min-width: 190px; max-width: 100%; font-weight: 400; } .select.empty span { color: #616061; }
.select span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

h1 { display: flex; align-items: center; gap: 8px; padding: 12px 20px; border-bottom: 1px solid #ddd; font-size: 18px; line-height: 24px; }
h1 b { font-weight: 900; } h1 span { font-size: 13px; font-weight: 400; color: #616061; padding-top: 3px; } h1 .icon { margin-left: auto; color: #616061; width: 18px; height: 18px; }
.replies { display: flex; align-items: center; gap: 8px; padding: 4px 20px; font-size: 13px; line-height: 18px; color: #616061; }
.replies::after { content: ""; flex: 1; border-top: 1px solid #ddd; }

@media (max-width: 500px) {
  article, .replies, h1 { padding-left: 12px; padding-right: 12px; }
  .button { min-height: 36px; padding: 7px 13px 8px; font-size: 14px; }
}
`;
