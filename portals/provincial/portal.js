// What a portal with code of its own does: it hands the provider a function that fetches a token for its signed-in user.
// Here the "user" is the chosen demo persona; `?persona=secretary` chooses it from the address.
const provider = document.querySelector('#sotay');
const select = document.querySelector('#persona-name');

const personaToken = (persona) => async () => {
  const response = await fetch('/demo/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`The demo server refused the persona (${response.status})`);
  return response.json();
};

// A portal shows the widgets of an office to who holds it.
const showOffice = (persona) => {
  for (const template of document.querySelectorAll('template[data-persona]')) {
    if (template.nextElementSibling?.matches('[data-of-office]')) template.nextElementSibling.remove();
    if (!template.dataset.persona.split(' ').includes(persona)) continue;
    const section = template.content.firstElementChild.cloneNode(true);
    section.dataset.ofOffice = '';
    template.after(section);
  }
};

const signIn = (persona) => {
  provider.token = persona ? personaToken(persona) : undefined;
  showOffice(persona);
};

const asked = new URLSearchParams(location.search).get('persona');
if (asked !== null && [...select.options].some((option) => option.value === asked)) select.value = asked;
select.addEventListener('change', () => signIn(select.value));
signIn(select.value);
