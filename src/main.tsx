import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app/App';
import { applyTheme, storedTheme } from './app/theme';
import { createDecisionStore } from './store/createStore';
import { browserStorage, DECISION_KEY } from './store/keeping';
import { StoreContext } from './store/StoreContext';

const storage = browserStorage();
const store = createDecisionStore(storage);

applyTheme(storedTheme(storage));
window.addEventListener('storage', (event) => {
  if (event.key === DECISION_KEY && event.newValue !== null) store.adopt(event.newValue);
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App storage={storage} />
    </StoreContext>
  </StrictMode>,
);
