import { catalogue } from 'virtual:ten-to-one/catalogue';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app/App';
import { applyTheme, storedTheme } from './app/theme';
import { browserStorage } from './store/browserStorage';
import { createDecisionStore } from './store/createStore';
import { StoreContext } from './store/StoreContext';
import { watchStorage } from './store/watchStorage';

const storage = browserStorage();
const store = createDecisionStore({ catalogue, storage });
watchStorage(store);

applyTheme(storedTheme(storage));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App storage={storage} />
    </StoreContext>
  </StrictMode>,
);
