import { makeFetcher } from './asking.js';
import { fileLinks } from './files.js';
import { loadQuestions, Questions } from './questions.js';
import { firstLanguage, rememberLanguage, texts } from './texts.js';

const { GraphiQL, GraphiQLPluginExplorer, React, ReactDOM } = window;
const { createElement: h, useEffect, useState } = React;

const settings = { language: firstLanguage() };
const plugins = [GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false })];
/** The editors of GraphiQL are reached through its contexts, which only a component inside it sees. */
const inside = { current: null };

function Inside({ onReady }) {
  const editor = GraphiQL.React.useEditorContext({ nonNull: true });
  const execution = GraphiQL.React.useExecutionContext({ nonNull: true });
  inside.current = { editor, execution };
  const isReady = Boolean(editor.queryEditor && editor.variableEditor);
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady]);
  return null;
}

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** The question as one reads it: its title in the language of the page, then one field a line. */
function tidy({ title, document }, language) {
  const { parse, print } = GraphiQL.GraphQL;
  return `# ${title[language]}\n${print(parse(document))}\n`;
}

/** What stands in the editor when nobody typed anything: nothing, or a question as we put it there, today or before a reload. */
const isOurs = (text, questions) =>
  text.trim() === '' || questions.some(question => ['id', 'en'].some(language => tidy(question, language).trim() === text.trim()));

/** Puts a question into the editor and asks it; what somebody typed is left alone in its tab. */
async function ask(question, language, questions) {
  if (!isOurs(inside.current.editor.queryEditor.getValue(), questions)) {
    inside.current.editor.addTab();
    await pause(0);
  }
  const { queryEditor, variableEditor } = inside.current.editor;
  queryEditor.setValue(tidy(question, language));
  variableEditor.setValue(question.variables ? JSON.stringify(question.variables, null, 2) : '');
  // GraphiQL reads the names of operations a tenth of a second after the last key.
  await pause(200);
  inside.current.execution.run();
}

const fromAddress = questions => questions.find(({ name }) => name === decodeURIComponent(location.hash.slice(1)));

function App() {
  const [language, setLanguage] = useState(settings.language);
  const [questions, setQuestions] = useState(null);
  const [isReady, setReady] = useState(false);
  const [current, setCurrent] = useState(null);
  const [answer, setAnswer] = useState({ state: 'idle' });
  const [isMenuOpen, setMenuOpen] = useState(false);
  // Made once: another function each time would be another component to React, mounted anew.
  const [fetcher] = useState(() => makeFetcher(settings, setAnswer));
  const [toolbar] = useState(() => ({ additionalComponent: () => h(Inside, { onReady: () => setReady(true) }) }));
  const words = texts[language];

  const open = question => {
    setCurrent(question.name);
    setMenuOpen(false);
    history.replaceState(null, '', `#${question.name}`);
    void ask(question, settings.language, questions);
  };

  const speak = chosen => {
    settings.language = chosen;
    rememberLanguage(chosen);
    setLanguage(chosen);
    if (answer.state !== 'idle') inside.current?.execution.run();
  };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Ampera · ${language === 'id' ? 'Sumatera Selatan' : 'South Sumatra'}`;
  }, [language]);
  useEffect(() => void loadQuestions().then(setQuestions, () => setQuestions([])), []);
  useEffect(() => {
    if (!isReady || !questions?.length) return;
    const isEmpty = inside.current.editor.queryEditor.getValue().trim() === '';
    const first = fromAddress(questions) ?? (isEmpty ? questions[0] : null);
    if (first) open(first);
  }, [isReady, questions !== null]);

  return h(
    React.Fragment,
    null,
    h(Header, { words, language, onSpeak: speak, isMenuOpen, onMenu: () => setMenuOpen(!isMenuOpen) }),
    answer.illustrative &&
      h(
        'div',
        { className: 'banner', role: 'status' },
        h('strong', null, words.illustrative),
        ' ',
        h('span', null, words.illustrativeHint),
      ),
    h(
      'main',
      { className: isMenuOpen ? 'menu-open' : '' },
      h(Questions, { questions: questions ?? [], current, language, words, onOpen: open }),
      h(
        'section',
        { className: 'graph', 'aria-label': 'GraphiQL' },
        h(
          GraphiQL,
          { fetcher, plugins, toolbar, defaultQuery: '\n', isHeadersEditorEnabled: false, defaultEditorToolsVisibility: 'variables' },
          h(GraphiQL.Logo, null, ' '),
          h(
            GraphiQL.Footer,
            null,
            h(
              'div',
              { className: 'ending' },
              h('p', { className: `outcome ${answer.state}`, role: 'status' }, outcome(answer, words)),
              h(Files, { links: fileLinks(answer, language), words }),
            ),
          ),
        ),
      ),
    ),
  );
}

const outcome = ({ state, milliseconds }, words) => (state === 'answered' ? words.answered(milliseconds) : (words[state] ?? ' '));

function Files({ links, words }) {
  if (links.length === 0) return null;
  return h(
    'nav',
    { className: 'files', 'aria-label': words.files },
    h('span', { title: words.filesHint }, words.files),
    links.map(({ form, href }) => h('a', { key: form, href, download: '', title: words.filesHint }, form.toUpperCase())),
  );
}

function Header({ words, language, onSpeak, isMenuOpen, onMenu }) {
  return h(
    'header',
    null,
    h('img', { src: '/explorer/mark.svg', alt: '', width: 40, height: 40 }),
    h('div', { className: 'name' }, h('h1', null, 'Ampera'), h('p', null, words.tagline)),
    h('button', { type: 'button', className: 'menu', 'aria-expanded': isMenuOpen, onClick: onMenu }, words.menu),
    h(
      'div',
      { className: 'links' },
      h('code', { title: words.endpoint }, `${location.origin}/graphql`),
      h('a', { href: '/schema.graphql', download: 'schema.graphql', title: words.schemaHint }, words.schema),
      h(
        'div',
        { className: 'languages', role: 'group', 'aria-label': words.language },
        ['id', 'en'].map(one =>
          h(
            'button',
            { key: one, type: 'button', lang: one, 'aria-pressed': one === language, onClick: () => onSpeak(one) },
            one === 'id' ? 'Indonesia' : 'English',
          ),
        ),
      ),
    ),
  );
}

ReactDOM.createRoot(document.getElementById('app')).render(h(App));
