import { ASKED_FOR, RUN, type HostilePaper } from '../hostile-paper.ts';

const C = `class="${ASKED_FOR}"`;

/** HTML, SVG and MathML where a text belongs: all of it is shown as the text that it is. */
export const MARK_UP: readonly HostilePaper[] = [
  {
    attacks: 'a script in a title',
    title: `Scripts <script ${C}>${RUN}</script> in Titles`,
    abstract: `<script ${C}>${RUN}</script> runs.`,
  },
  {
    attacks: 'a script that ends the script around it',
    title: `Closing </script><script ${C}>${RUN}</script> Early`,
    abstract: `</script><script ${C}>${RUN}</script>`,
  },
  {
    attacks: 'an image whose failure runs',
    title: `Images <img ${C} src=x onerror=${RUN}> that Fail`,
    abstract: `<img ${C} src=x onerror="${RUN}">`,
  },
  {
    attacks: 'a picture of another site',
    title: `Pixels <img ${C} src="https://tracker.example/p.gif"> that Count`,
    abstract: `<img ${C} src=//tracker.example/q.gif>`,
  },
  {
    attacks: 'SVG that runs when it is there',
    title: `Vectors <svg ${C} onload=${RUN}></svg> on Load`,
    abstract: `<svg ${C}><script>${RUN}</script><use href="//x.example/y.svg#z"/></svg>`,
  },
  {
    attacks: 'MathML with an address',
    title: `Formulas <math ${C} href="javascript:${RUN}">x</math> that Link`,
    abstract: `<math ${C}><maction actiontype="statusline" href="javascript:${RUN}">x</maction></math>`,
  },
  {
    attacks: 'a frame',
    title: `Frames <iframe ${C} srcdoc="<script>${RUN}</script>"></iframe> within Frames`,
    abstract: `<iframe ${C} src="https://x.example/"></iframe>`,
  },
  {
    attacks: 'an object',
    title: `Objects <object ${C} data="data:text/html,x"></object> and Embeds`,
    abstract: `<object ${C} data="//x.example/y.swf"></object><embed ${C} src="//x.example/y">`,
  },
  {
    attacks: 'another base of addresses',
    title: `Bases <base ${C} href="https://x.example/"> of Addresses`,
    abstract: `<base ${C} href="//x.example/">`,
  },
  {
    attacks: 'a refresh to another site',
    title: `Refreshing <meta ${C} http-equiv="refresh" content="0;url=//x.example"> Views`,
    abstract: `<meta ${C} http-equiv=refresh content="0;url=//x.example">`,
  },
  {
    attacks: 'styles that fetch and hide',
    title: `Styles <style ${C}>*{display:none}</style> without Substance`,
    abstract: `<style ${C}>@import url(//x.example/a.css);body{background:url(//x.example/b)}</style><link ${C} rel=stylesheet href=//x.example/c.css>`,
  },
  {
    attacks: 'a form that sends elsewhere',
    title: `Forms <form ${C} action="//x.example"><input name=q autofocus onfocus=${RUN}></form> of Attention`,
    abstract: `<form ${C} action=//x.example><button formaction="javascript:${RUN}">Search</button></form>`,
  },
  {
    attacks: 'an attribute that ends early',
    title: `Quotes " onmouseover="${RUN}" x=" in Attributes`,
    abstract: `" autofocus onfocus="${RUN}" x=" and ' onclick='${RUN}' y='`,
  },
  {
    attacks: 'a comment that is not ended',
    title: 'Comments <!-- that Never End',
    abstract: '<!-- hides the rest <![CDATA[ and this ]]> --!>',
  },
  {
    attacks: 'entities, once and twice',
    title: 'Entities &lt;b&gt; &amp;lt;i&amp;gt; &#60;u&#62; and Zero &#0;',
    abstract: `&lt;script ${C}&gt;${RUN}&lt;/script&gt; &amp;lt;script&amp;gt;`,
    becomes: 'Entities <b> &lt;i&gt; <u> and Zero \uFFFD',
    says: '</script> &lt;script&gt;',
  },
  {
    attacks: 'elements that swallow what follows',
    title: `Textareas </title></textarea></style><plaintext ${C}> to the End`,
    abstract: `<textarea ${C}> <noscript><p title="</noscript><img ${C} src=x onerror=${RUN}>">`,
  },
  {
    attacks: 'templates of custom elements',
    title: `Templates <template ${C}><slot></slot></template> <paper-evidence ${C}> in Shadow`,
    abstract: `<search-panel ${C}></search-panel><theme-switch ${C}>`,
  },
];
