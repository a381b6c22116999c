import type { AskedQuestion } from '../support/questions';

const types = { one: 'radiogroup', many: 'checkbox', number: 'text', scale: 'radiogroup' } as const;

function element({ id, kind, title, hint, options }: AskedQuestion) {
  return {
    type: types[kind],
    name: id,
    title,
    description: hint,
    isRequired: true,
    ...(kind === 'number'
      ? { inputType: 'number' }
      : { choices: options.map(({ value, label }) => ({ value, text: label })) }),
  };
}

/** The page that shows the questions in SurveyJS, one a page, with its script and style beside it. */
export function surveyJsPage(questions: readonly AskedQuestion[]): string {
  const definition = {
    pages: questions.map((question) => ({ name: question.id, elements: [element(question)] })),
    pageNextText: 'Continue',
    showProgressBar: true,
    showQuestionNumbers: false,
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Questions</title>
<link rel="stylesheet" href="survey.css">
<script type="application/json" id="definition">${JSON.stringify(definition).replaceAll('<', '\\u003c')}</script>
<script type="module" src="survey.js"></script>
</head>
<body>
<main id="survey"></main>
</body>
</html>
`;
}
