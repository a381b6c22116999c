import { readFile } from 'node:fs/promises';
import type { AskedQuestion } from '../support/questions';

const own = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function fields({ id, kind, title, hint, options }: AskedQuestion): string {
  const hintLine = hint === undefined ? '' : `<p class="hint">${escaped(hint)}</p>`;
  if (kind === 'number') {
    return `<h1 tabindex="-1"><label for="${id}">${escaped(title)}</label></h1>${hintLine}
<input id="${id}" name="${id}" inputmode="numeric" autocomplete="off">`;
  }
  const type = kind === 'many' ? 'checkbox' : 'radio';
  const choices = options.map(
    ({ value, label }) =>
      `<label class="choice"><input type="${type}" name="${id}" value="${value}"> ${escaped(label)}</label>`,
  );
  return `<fieldset><legend><h1 tabindex="-1">${escaped(title)}</h1></legend>${hintLine}
${choices.join('\n')}
</fieldset>`;
}

/** The questions as somebody would write them by hand: one HTML file, nothing to download beside it. */
export async function plainPage(questions: readonly AskedQuestion[]): Promise<string> {
  const forms = questions.map(
    (question, at) => `<form method="post" data-question="${question.id}"${at === 0 ? '' : ' hidden'}>
<p><a href="#">Back</a></p>
<progress max="${String(questions.length)}" value="${String(at)}" aria-label="Progress"></progress>
<p class="problem" role="alert"></p>
${fields(question)}
<details><summary>Why we ask this</summary><p>${escaped(question.whyWeAsk)}</p></details>
<button>Continue</button>
</form>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Questions</title>
<style>
${await own('plain.css')}</style>
</head>
<body>
<main>
${forms.join('\n')}
</main>
<script>
${await own('plain.js')}</script>
</body>
</html>
`;
}
