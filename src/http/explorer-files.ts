const own = (name: string): [string, string] => [name, `src/http/explorer/${name}`];
const foreign = (name: string, path: string): [string, string] => [name, `node_modules/${path}`];

/** Every file of the explorer: name in the address → place in the project. Nothing else is served. */
export const explorerFiles: Readonly<Record<string, string>> = Object.fromEntries([
  own('index.html'),
  own('style.css'),
  own('theme.css'),
  own('mark.svg'),
  own('app.js'),
  own('texts.js'),
  own('asking.js'),
  own('files.js'),
  own('questions.js'),
  foreign('react.js', 'react/umd/react.production.min.js'),
  foreign('react-dom.js', 'react-dom/umd/react-dom.production.min.js'),
  foreign('graphiql.js', 'graphiql/graphiql.min.js'),
  foreign('graphiql.css', 'graphiql/graphiql.min.css'),
  foreign('plugin-explorer.js', '@graphiql/plugin-explorer/dist/index.umd.js'),
  foreign('plugin-explorer.css', '@graphiql/plugin-explorer/dist/style.css'),
]);
