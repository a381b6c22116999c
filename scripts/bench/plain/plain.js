// Shows the next question where the one on the screen has an answer.
const forms = [...document.forms];

function show(from, to) {
  if (to === undefined) return;
  from.hidden = true;
  to.hidden = false;
  scrollTo(0, 0);
  to.querySelector('h1').focus({ preventScroll: true });
}

for (const [at, form] of forms.entries()) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answered = [...new FormData(form).values()].some((text) => text !== '');
    form.querySelector('.problem').textContent = answered ? '' : 'Give an answer to go on.';
    if (answered) show(form, forms[at + 1]);
  });
  form.querySelector('a').addEventListener('click', (event) => {
    event.preventDefault();
    show(form, forms[at - 1]);
  });
}
