const { createElement: h, useEffect, useState } = window.React;

export const loadQuestions = async () => (await fetch('/explorer/questions.json', { credentials: 'omit' })).json();

/** "06-poverty-series" → "6". */
const number = ({ name }) => String(Number.parseInt(name, 10) || '·');

/** The list at the left: one click asks. */
export function Questions({ questions, current, language, words, onOpen }) {
  const [wanted, setWanted] = useState('');
  // Opened by its address, it can be far down the list.
  useEffect(() => {
    document.querySelector('.questions [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = questions.filter(question =>
    parts.every(word => `${question.name} ${question.title.id} ${question.title.en}`.toLowerCase().includes(word)),
  );
  return h(
    'nav',
    { className: 'questions', 'aria-label': words.questions },
    h('h2', null, words.questions, h('span', { className: 'count' }, questions.length)),
    h('input', {
      type: 'search',
      value: wanted,
      placeholder: words.find,
      'aria-label': words.find,
      onChange: event => setWanted(event.target.value),
    }),
    matching.length === 0 && h('p', { className: 'none' }, words.none),
    h(
      'ol',
      null,
      matching.map(question =>
        h(
          'li',
          { key: question.name },
          h(
            'button',
            { type: 'button', 'aria-current': question.name === current ? 'true' : undefined, onClick: () => onOpen(question) },
            h('span', { className: 'number', 'aria-hidden': true }, number(question)),
            h('span', null, question.title[language]),
          ),
        ),
      ),
    ),
  );
}
