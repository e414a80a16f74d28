import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../src/ui/base.css';

// Testing Library cleans up by itself only where test functions are globals.
afterEach(cleanup);
