import { createContext } from 'react';

/** Whether the page was just loaded with the present screen: then it is read from its top by itself. */
export const JustLoaded = createContext(false);
