import { createContext, useContext } from 'react';
import { type Library, shippedLibrary } from '../catalogue/library';

/** What belongs to the catalogue of the store and loads later; tests that bring another catalogue bring another one. */
export const LibraryContext = createContext<Library>(shippedLibrary);

export function useLibrary(): Library {
  return useContext(LibraryContext);
}
