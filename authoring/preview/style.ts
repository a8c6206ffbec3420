/** Served beside the site's own stylesheet, whose colours it uses. */
export const style = {
  path: '/author.css',
  text: `
.author {
  font: 0.9rem / 1.5 system-ui, sans-serif;
  text-align: start;
  border: 2px dashed var(--wrong);
  border-radius: 6px;
  padding: 0.5rem 0.75rem;
  margin-block-end: 1.25rem;
  overflow-wrap: anywhere;
}
.author summary {
  font-weight: 700;
  min-block-size: 2.75rem;
  align-content: center;
  cursor: pointer;
}
.author :is(ol, ul) {
  list-style: none;
  margin-block: 0 0.5rem;
  padding: 0;
}
.author ol {
  max-block-size: 50vh;
  overflow-y: auto;
}
.author li {
  margin-block-end: 0.4rem;
}
.author code {
  font-size: 0.85em;
}
.author li > code {
  display: block;
  color: var(--soft);
}
.author p {
  margin-block: 0 0.5rem;
}
`,
}
